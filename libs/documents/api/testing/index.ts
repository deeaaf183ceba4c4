export { aLibrary, documentModules, type LibraryScene } from './a-library';
export { DavRequests } from './dav-requests';
export { LibraryRequests } from './library-requests';
