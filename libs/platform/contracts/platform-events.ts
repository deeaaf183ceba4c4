import { eventType } from './event-type';

/** A file was stored under the SHA-256 of its content. */
export const blobStored = eventType<{ readonly sha256: string; readonly bytes: number; readonly mediaType: string }>(
  'platform.blob-stored',
);

/** A mail waits to be sent. */
export const mailQueued = eventType<{ readonly mailId: string }>('platform.mail-queued');
