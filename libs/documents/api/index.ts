export { DocumentsModule } from './documents.module';
export { DocumentFollowers } from './following/document-followers';
