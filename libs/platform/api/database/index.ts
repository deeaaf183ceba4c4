export { createDataSource, Database, databaseTimeouts } from './database';
export { statement, type Statement } from './statement';
