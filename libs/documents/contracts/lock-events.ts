import { eventType } from '@hv/platform/contracts';
import type { LibraryFact } from './documents-events';

export interface LockFact extends LibraryFact {
  /** When it ends by itself, ISO 8601. */
  readonly until: string;
}

/** Somebody works on it, or goes on working. */
export const documentLocked = eventType<LockFact>('documents.locked');
/** Whoever had locked it is done with it. */
export const documentUnlocked = eventType<LibraryFact>('documents.unlocked');
/** Somebody who moderates took another's lock away: they are told. */
export const lockBroken = eventType<LibraryFact & { readonly ownerId: string }>('documents.lock-broken');
