export { documentsRoutes } from './documents-routes';
export { loadPostDocuments } from './talking/load-post-documents';
