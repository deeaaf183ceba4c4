export { documentsRoutes } from './documents-routes';
export { loadMunicipalityDocuments } from './finding/load-municipality-documents';
export { loadPostDocuments } from './talking/load-post-documents';
