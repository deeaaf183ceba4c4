export { aPerson, type PersonChoices, sessionOf, type SpecPerson } from './a-person';
export { everythingStored, piecesOf } from './everything-stored';
export { recordedEvents, type SpecEvent } from './recorded-events';
export { WithoutSpaces } from './without-spaces';
