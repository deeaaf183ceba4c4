/** A backup could not be made; the message is one clear sentence. */
export class BackupFailed extends Error {}

/** A backup could not be restored, and nothing was; the message is one clear sentence. */
export class RestoreFailed extends Error {}
