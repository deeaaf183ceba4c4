/** A door of its own: what comes through the other one, the first page carries too. */
export { MunicipalityList } from './municipality-list';
