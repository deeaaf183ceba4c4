export { indexRules } from './index.queries';
export { SearchIndexer } from './search.indexer';
export { SearchModule } from './search.module';
