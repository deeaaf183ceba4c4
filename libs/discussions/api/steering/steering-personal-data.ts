import { type Database, statement, type Work } from '@hv/platform/api';

/** The columns that name a person who steers threads, or says that they would like to know too. */
export const steeringColumns = ['discussions_same_here.person_id', 'discussions_moves.author_id'] as const;

const wondered = statement<{ sameHere: object }>(
  'steering_personal_data',
  `SELECT coalesce(jsonb_agg(jsonb_build_object('thread', t.title, 'saidAt', said.said_at) ORDER BY said.said_at), '[]') AS "sameHere"
   FROM discussions_same_here said JOIN discussions_threads t ON t.id = said.thread_id WHERE said.person_id = $1`,
);

const forget = statement<object>('steering_forget', `DELETE FROM discussions_same_here WHERE person_id = $1`);

/** Which questions somebody would like answered too. */
export async function wonderedAbout(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(wondered, [personId]);
  return row!;
}

/** Forgets that somebody wondered too: the questions count one less. The keys of what they moved stay, so that nothing is moved twice. */
export async function forgetSteering(work: Work, personId: string): Promise<void> {
  await work.statement(forget, [personId]);
}
