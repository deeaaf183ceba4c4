import { documentsProblems } from '@hv/documents/contracts';
import { Conflict, type Work } from '@hv/platform/api';
import { versionNumbered } from './versions.queries';

/** 409: it is built upon a version that is not the newest any more; `about` says which is, whose, and from when. */
export class ChangedMeanwhile extends Conflict {
  constructor(override readonly about: Readonly<Record<string, string>>) {
    super(documentsProblems.changedMeanwhile, 'Somebody has saved it since; `about` says who and when.');
  }
}

/** @param newest number @param basedOn what a new version is built upon; null when nothing was said @throws ChangedMeanwhile */
export async function refuseOutdated(work: Work, documentId: string, newest: number, basedOn: number | null): Promise<void> {
  if (basedOn === null || basedOn === newest) return;
  const [version] = await work.statement(versionNumbered, [documentId, newest]);
  const { createdBy, createdAt } = version!;
  throw new ChangedMeanwhile({ person: createdBy, at: createdAt.toISOString(), number: String(newest) });
}
