import type { ProviderToken } from '@angular/core';
import type { DocumentsInPosts } from '@hv/discussions/web';

/** Fetches who answers posts for documents. */
export const loadPostDocuments = async (): Promise<ProviderToken<DocumentsInPosts>> => (await import('./post-documents')).PostDocuments;
