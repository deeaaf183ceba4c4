export { csvTable } from './csv-table';
