export { aLibrary, documentModules, type LibraryScene } from './a-library';
export { aScanner, type SpecScanner } from '../checks/testing/a-scanner';
export { DavRequests } from './dav-requests';
export { LibraryRequests } from './library-requests';
export { aPdf } from '../reading/testing/a-pdf';
export { aDocx, aZip } from '../reading/testing/a-zip';
