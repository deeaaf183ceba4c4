import { eventType } from '@hv/platform/contracts';
import type { LibraryFact } from './documents-events';

/** A version has another name, or its author says something else of it. */
export const versionDescribed = eventType<LibraryFact & { readonly number: number }>('documents.version-described');
