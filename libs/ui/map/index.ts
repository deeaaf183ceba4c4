// A door of its own: what draws the map is fetched with the page that shows one.
export { DenmarkMap } from './denmark-map';
export { FactTable, type FactColumn, type FactRow } from './fact-table';
export type { MapContent, MapKind, MapPlace } from './map-places';
export { classOf, numberClasses, type NumberClass } from './number-classes';
