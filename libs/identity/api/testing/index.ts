export { AnIssuer, type Forgery } from './an-issuer';
export { aPerson, type PersonChoices, sessionOf, type SpecPerson } from './a-person';
export { everythingStored, piecesOf } from './everything-stored';
export { FederatedBrowser } from './federation-requests';
export { RealIssuer } from './real-issuer';
export { recordedEvents, type SpecEvent } from './recorded-events';
export { WithoutSpaces } from './without-spaces';
export { zipContents } from './zip-contents';
