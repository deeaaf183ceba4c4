import { eventType } from '@hv/platform/contracts';
import type { LibraryFact } from './documents-events';

/** How long content that a virus was found in is kept, held back from everyone, days. */
export const infectedDays = 14;

interface CheckedFact extends LibraryFact {
  readonly number: number;
}

/** The virus scanner found nothing in a version: from now on it is read and shown. */
export const contentCleared = eventType<CheckedFact>('documents.content-cleared');
/** The virus scanner found something in a version: nobody gets it, and at `removeAt` (ISO 8601) its bytes go for good. */
export const virusFound = eventType<CheckedFact & { readonly sha256: string; readonly broughtById: string; readonly removeAt: string }>(
  'documents.virus-found',
);
