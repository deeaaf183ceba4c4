export { AdministrationFrame } from './administration-frame';
export { LongerList } from './longer-list';
