export { arbitraryDocument, arbitraryNearDocument, arbitraryText, hostileStrings } from './arbitrary-documents';
export * from './short-hand';
