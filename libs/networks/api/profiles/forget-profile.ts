import { pictureChanged } from '@hv/networks/contracts';
import type { Work } from '@hv/platform/api';
import { removeProfile } from './profiles.queries';

/** Forgets what somebody told of themselves, their picture too: its content goes when this has been committed. */
export async function forgetProfile(work: Work, personId: string): Promise<void> {
  const [gone] = await work.statement(removeProfile, [personId]);
  if (!gone?.pictureSha256) return;
  const told = { personId, pictureId: null, leftSha256: gone.pictureSha256 };
  await work.record(pictureChanged, { object: { kind: 'person', id: personId } }, told);
}
