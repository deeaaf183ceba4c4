import { discussionProblems } from '@hv/discussions/contracts';
import { type Database, type Idempotency, statement, TooMany, type Work } from '@hv/platform/api';

/** A space in which somebody waits between two posts. */
export interface SlowSpace {
  readonly spaceId: string;
  /** How long each waits, seconds. */
  readonly seconds: number;
}

const left = (turn: string, seconds: string): string =>
  `ceil(extract(epoch FROM ${turn} + make_interval(secs => ${seconds}) - clock_timestamp()))::integer`;

/** How long a person has still to wait, seconds, 0 or less: not at all. @param turn their row @param seconds how long each waits, as SQL */
export const waitOf = (turn: string, seconds: string): string => `coalesce(${left(`${turn}.wrote_at`, seconds)}, 0)`;

/**
 * No row: nobody waits in the thread's space, or not this person. $1 thread, $2 person, $3 key or null
 */
const slowSpaceOf = statement<SlowSpace & { wait: number; sent: boolean }>(
  'slow_space_of',
  `SELECT s.space_id AS "spaceId", s.slow_seconds AS seconds, ${waitOf('turn', 's.slow_seconds')} AS wait,
     EXISTS (SELECT FROM discussions_posts p WHERE p.author_id = $2 AND p.idempotency_key = $3::uuid) AS sent
   FROM discussions_threads t JOIN discussions_space_settings s ON s.space_id = t.space_id AND s.slow_seconds > 0
   LEFT JOIN discussions_turns turn ON turn.person_id = $2 AND turn.space_id = s.space_id
   WHERE t.id = $1 AND (SELECT bool_or(a.writes) AND NOT bool_or(a.moderates) FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = $2)`,
);

/** No row: it is too soon. $1 person, $2 space, $3 seconds */
const turn = statement<object>(
  'turn_take',
  `INSERT INTO discussions_turns AS known (person_id, space_id, wrote_at) VALUES ($1, $2, clock_timestamp())
   ON CONFLICT (person_id, space_id) DO UPDATE SET wrote_at = clock_timestamp()
     WHERE known.wrote_at + make_interval(secs => $3) <= clock_timestamp()
   RETURNING person_id`,
);

/** $1 person, $2 space, $3 seconds */
const waitLeft = statement<{ wait: number }>(
  'turn_wait',
  `SELECT ${waitOf('turn', '$3')} AS wait FROM discussions_turns turn WHERE turn.person_id = $1 AND turn.space_id = $2`,
);

const tooSoon = (wait: number): TooMany => {
  const seconds = Math.max(1, wait);
  return new TooMany(seconds, discussionProblems.tooSoon, `The space is slow: the next post can be written in ${seconds} s.`);
};

/**
 * The space of a thread when a person has to wait there between two posts; moderators never have.
 * @param idempotency what was written once under its key is never too soon
 * @throws TooMany with the seconds left
 */
export async function slowFor(
  database: Database,
  threadId: string,
  personId: string,
  idempotency: Idempotency | null,
): Promise<SlowSpace | undefined> {
  const [slow] = await database.run(slowSpaceOf, [threadId, personId, idempotency?.key ?? null]);
  if (slow && slow.wait > 0 && !slow.sent) throw tooSoon(slow.wait);
  return slow;
}

/** Takes a person's turn in a slow space, one at a time however many of their posts come at once. @throws TooMany with the seconds left */
export async function takeTurn(work: Work, personId: string, { spaceId, seconds }: SlowSpace): Promise<void> {
  const [taken] = await work.statement(turn, [personId, spaceId, seconds]);
  if (taken) return;
  const [waiting] = await work.statement(waitLeft, [personId, spaceId, seconds]);
  throw tooSoon(waiting?.wait ?? 1);
}
