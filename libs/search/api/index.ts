export { DocumentsIndexer } from './documents.indexer';
export { documentRules, indexDocuments } from './documents-index.queries';
export { indexRules } from './index.queries';
export { SearchIndexer } from './search.indexer';
export { SearchModule } from './search.module';
