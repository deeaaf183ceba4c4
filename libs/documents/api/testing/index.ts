export { aLibrary, documentModules, type LibraryScene } from './a-library';
export { LibraryRequests } from './library-requests';
