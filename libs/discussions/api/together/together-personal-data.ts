import { threadChanged } from '@hv/discussions/contracts';
import { type Database, statement, type Work } from '@hv/platform/api';
import { forgetVotes, lockVotedThreads, showPolls } from './polls.queries';

/** The columns that name a person in what people do together. */
export const togetherColumns = [
  'discussions_poll_votes.person_id',
  'discussions_templates.created_by',
  'discussions_ask_reminders.reminded_by',
  'discussions_unseen.person_id',
] as const;

const known = statement<{ votes: object; templates: object; shownToOthers: boolean }>(
  'together_personal_data',
  `SELECT
     coalesce((SELECT jsonb_agg(jsonb_build_object('choice', o.label, 'votedAt', v.voted_at) ORDER BY v.voted_at)
       FROM discussions_poll_votes v JOIN discussions_poll_options o ON o.id = v.option_id WHERE v.person_id = $1), '[]') AS votes,
     coalesce((SELECT jsonb_agg(jsonb_build_object('name', t.name, 'document', t.document, 'madeAt', t.created_at) ORDER BY t.created_at)
       FROM discussions_templates t WHERE t.created_by = $1), '[]') AS templates,
     NOT EXISTS (SELECT FROM discussions_unseen WHERE person_id = $1) AS "shownToOthers"`,
);

const forgetChoice = statement<object>('together_forget_choice', `DELETE FROM discussions_unseen WHERE person_id = $1`);

/** How somebody voted, the templates they made, and whether others see that they read. */
export async function doneTogether(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(known, [personId]);
  return row!;
}

/** Forgets how somebody voted: their polls are counted anew, as changes of their threads. Templates stay with their spaces. */
export async function forgetTogether(work: Work, personId: string): Promise<void> {
  await work.statement(forgetChoice, [personId]);
  const voted = await work.statement(lockVotedThreads, [personId]);
  if (voted.length === 0) return;
  await work.statement(forgetVotes, [personId]);
  const told = await work.statement(showPolls, [voted.map(({ postId }) => postId)]);
  for (const { eventId, threadId, networkId, spaceId } of told)
    work.recorded.push({ id: eventId, name: threadChanged.name, actorId: null, networkId, spaceId, payload: { threadId } });
}
