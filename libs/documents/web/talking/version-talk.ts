import { Service, signal } from '@angular/core';

/** What somebody wants to talk of, chosen where versions are listed: the page of the document takes it up when it is there. */
@Service()
export class VersionTalk {
  readonly wanted = signal<{ readonly documentId: string; readonly number: number } | null>(null);
}
