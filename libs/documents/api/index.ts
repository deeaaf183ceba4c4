export { DocumentsModule } from './documents.module';
export { DocumentFollowers } from './following/document-followers';
export { Reader } from './reading/reader';
