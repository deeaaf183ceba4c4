import { eventType } from '@hv/platform/contracts';

/** What is in a version of a file was read, so that it is found by its words and shown; `state` says what came of it. */
export const contentRead = eventType<{
  readonly libraryId: string;
  readonly entryId: string;
  readonly places: readonly string[];
  readonly number: number;
  readonly state: 'read' | 'nothing' | 'failed' | 'too-large';
}>('documents.content-read');

/** What could not be read is to be read again: somebody asked for it. */
export const readingWanted = eventType<{
  readonly libraryId: string;
  readonly entryId: string;
  readonly places: readonly string[];
  readonly number: number;
}>('documents.reading-wanted');

/** An office file can be shown as it looks, or cannot be. Told after `contentRead`: its words are found meanwhile. */
export const contentConverted = eventType<{
  readonly libraryId: string;
  readonly entryId: string;
  readonly places: readonly string[];
  readonly number: number;
}>('documents.content-converted');
