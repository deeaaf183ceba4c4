export { createDataSource, Database, databaseTimeouts, type Following } from './database';
export { statement, type Statement } from './statement';
