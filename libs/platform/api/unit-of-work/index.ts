export { UnitOfWork } from './unit-of-work';
export { Work } from './work';
