export { documentsRoutes } from './documents-routes';
export { loadMunicipalityDocuments } from './finding/load-municipality-documents';
export { loadHeldPictures } from './load-held-pictures';
export { loadPostDocuments } from './talking/load-post-documents';
