import { discussionProblems, type ThreadKind } from '@hv/discussions/contracts';
import { networksProblems } from '@hv/networks/contracts';
import { NotFound, statement, type Work } from '@hv/platform/api';
import type { Standing } from '../discussion.policy';

/** A thread that nobody else changes until the transaction ends, and how someone stands to its space. */
export interface HeldThread {
  readonly id: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly authorId: string;
  readonly kind: ThreadKind;
  readonly subjectKind: string | null;
  readonly pinnedAt: Date | null;
  readonly closedAt: Date | null;
  readonly answerPostId: string | null;
  readonly mergedInto: string | null;
  readonly version: number;
  readonly lastSeq: number;
  readonly lastChange: number;
  readonly standing: Standing;
}

interface StandingRow {
  readonly writes: boolean;
  readonly moderates: boolean;
}

type HeldRow = Omit<HeldThread, 'standing'> & StandingRow;

const standingIn = (space: string): string => `CROSS JOIN LATERAL (
     SELECT bool_or(a.writes) AS writes, bool_or(a.moderates) AS moderates FROM networks_access a WHERE a.space_id = ${space} AND a.person_id = $2
   ) standing`;

/** Locks threads in the order of their ids, as everybody does, as far as the person sees them. $1 threads, $2 person */
const hold = statement<HeldRow>(
  'threads_hold',
  `SELECT t.id, t.space_id AS "spaceId", t.network_id AS "networkId", t.author_id AS "authorId", t.kind, t.subject_kind AS "subjectKind", t.pinned_at AS "pinnedAt",
     t.closed_at AS "closedAt", t.answer_post_id AS "answerPostId", t.merged_into AS "mergedInto", t.version, t.last_seq AS "lastSeq",
     t.last_change AS "lastChange", standing.writes, standing.moderates
   FROM discussions_threads t ${standingIn('t.space_id')}
   WHERE t.id = ANY($1::uuid[]) AND standing.writes IS NOT NULL ORDER BY t.id FOR NO KEY UPDATE OF t`,
);

/** $1 space, $2 person */
const spaceFor = statement<StandingRow & { id: string; networkId: string }>(
  'space_standing_in',
  `SELECT s.id, s.network_id AS "networkId", standing.writes, standing.moderates
   FROM networks_spaces s ${standingIn('s.id')} WHERE s.id = $1 AND standing.writes IS NOT NULL`,
);

/** Locks threads for someone. @returns them in the order asked for @throws NotFound when there is one that they do not see */
export async function holdThreads(work: Work, personId: string, ...ids: readonly string[]): Promise<HeldThread[]> {
  const rows = await work.statement(hold, [ids, personId]);
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    const { writes, moderates, ...thread } = row;
    return { ...thread, standing: { personId, writes, moderates } };
  });
}

/** A space as it stands to someone now. @throws NotFound when there is none, or none that they see */
export async function spaceOf(work: Work, personId: string, spaceId: string): Promise<{ networkId: string; standing: Standing }> {
  const [row] = await work.statement(spaceFor, [spaceId, personId]);
  if (!row) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
  return { networkId: row.networkId, standing: { personId, writes: row.writes, moderates: row.moderates } };
}
