import { seeAsEnded } from '@hv/identity/contracts';
import type { Work } from '@hv/platform/api';
import { endSeeAsOfSessions, type SeeAsRow } from './see-as.queries';

/** Tells that a look has ended, in the transaction that ended it. */
export async function recordEnd(work: Work, { id, personId, sessionId }: SeeAsRow, by: 'themselves' | 'itself'): Promise<void> {
  await work.record(seeAsEnded, { object: { kind: 'see-as', id } }, { seeAsId: id, personId, sessionId, by });
}

/** Ends what was looked at by sessions that end in the same transaction. */
export async function endLooksOf(work: Work, sessionIds: readonly string[]): Promise<void> {
  const looks = sessionIds.length > 0 ? await work.statement(endSeeAsOfSessions, [sessionIds]) : [];
  for (const look of looks) await recordEnd(work, look, 'itself');
}
