import { eventType } from '@hv/platform/contracts';
import type { LibraryFact } from './documents-events';

/** Tags were put on a document or taken off it. */
export const documentTagged = eventType<LibraryFact & { readonly added: number; readonly removed: number }>('documents.tagged');
/** A tag is called otherwise; `into` is the one that it became one with, if any. */
export const tagRenamed = eventType<{ readonly libraryId: string; readonly tagId: string; readonly into: string | null }>(
  'documents.tag-renamed',
);
