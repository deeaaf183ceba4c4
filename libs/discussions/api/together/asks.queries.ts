import type { AskedOrganisationView } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

/** Who leads an organisation's work and sees a space. @param space the SQL of its id */
const leadsIn = (
  space: string,
): string => `networks_access a JOIN networks_memberships lead ON lead.id = a.membership_id AND lead.roles @> ARRAY['project-lead']
  JOIN identity_persons person ON person.id = a.person_id AND person.erased_at IS NULL
  WHERE a.space_id = ${space}`;

/** Organisations that can be asked in a space: those with a lead who sees it, beside whoever asks. $1 space, $2 person */
export const askableIn = statement<{ id: string; name: string; cluster: string | null; leads: number }>(
  'ask_askable',
  `SELECT n.organisation_id AS id, n.name, cluster.name AS cluster, count(DISTINCT leads.person_id)::integer AS leads
   FROM (SELECT a.organisation_id, a.network_id, a.person_id FROM ${leadsIn('$1')} AND a.person_id <> $2) leads
   JOIN networks_current_names n ON n.organisation_id = leads.organisation_id
   LEFT JOIN networks_participations p ON p.network_id = leads.network_id AND p.organisation_id = leads.organisation_id
   LEFT JOIN networks_clusters cluster ON cluster.id = p.cluster_id
   GROUP BY n.organisation_id, n.name, cluster.name
   ORDER BY cluster.name COLLATE danish NULLS LAST, n.name COLLATE danish, n.organisation_id`,
);

/**
 * Notes, in the transaction that starts a thread, whom it asks. Answers who of them is told; an organisation without anyone is left out.
 * $1 thread, $2 space, $3 organisations, $4 who asks
 */
export const noteAsked = statement<{ organisationId: string; personId: string }>(
  'ask_note',
  `WITH leads AS MATERIALIZED (
     SELECT DISTINCT a.organisation_id, a.person_id FROM ${leadsIn('$2')} AND a.organisation_id = ANY($3::uuid[]) AND a.person_id <> $4
   ), kind AS (UPDATE discussions_threads SET kind = 'ask' WHERE id = $1),
   ask AS (INSERT INTO discussions_asks (thread_id) VALUES ($1)),
   asked AS (INSERT INTO discussions_asked (thread_id, organisation_id) SELECT DISTINCT $1::uuid, organisation_id FROM leads)
   SELECT organisation_id AS "organisationId", person_id AS "personId" FROM leads`,
);

/** Posts that answer for their organisations: by others than whoever asks. $1 thread */
const answers = `SELECT DISTINCT ON (p.organisation_id) p.organisation_id, p.id, p.seq, p.author_id, p.created_at
  FROM discussions_threads t JOIN discussions_posts p ON p.thread_id = t.id
  WHERE t.id = $1 AND p.removed_at IS NULL AND p.author_id <> t.author_id ORDER BY p.organisation_id, p.seq`;

/** How many are asked, and how many have answered, as a column of a thread `t`; null of a thread that asks nobody. */
export const askedColumn = `CASE WHEN t.kind = 'ask' THEN (
    SELECT jsonb_build_object('answered', (
      SELECT count(DISTINCT p.organisation_id) FROM discussions_posts p
      JOIN discussions_asked answering ON answering.thread_id = p.thread_id AND answering.organisation_id = p.organisation_id
      WHERE p.thread_id = t.id AND p.removed_at IS NULL AND p.author_id <> t.author_id
    ), 'of', count(*)) FROM discussions_asked asked WHERE asked.thread_id = t.id) END`;

/** Whom a thread asks, who of them is told, and what they answered; those who have not answered come first. $1 thread */
export const askedBy = statement<AskedOrganisationView>(
  'ask_asked',
  `WITH answers AS (${answers}), people AS (
     SELECT leads.organisation_id, jsonb_agg(jsonb_build_object('id', leads.id, 'name', leads.name) ORDER BY leads.name COLLATE danish, leads.id) AS people
     FROM (SELECT DISTINCT a.organisation_id, person.id, person.name
       FROM ${leadsIn('(SELECT space_id FROM discussions_threads WHERE id = $1)')}
         AND a.person_id <> (SELECT author_id FROM discussions_threads WHERE id = $1)) leads
     GROUP BY leads.organisation_id
   )
   SELECT asked.organisation_id AS id, coalesce(n.name, '') AS name, coalesce(people.people, '[]') AS people,
     CASE WHEN answers.id IS NOT NULL THEN jsonb_build_object('postId', answers.id, 'seq', answers.seq,
       'at', to_char(answers.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       'author', jsonb_build_object('id', author.id, 'name', author.name, 'organisation', coalesce(n.name, ''))) END AS answer
   FROM discussions_asked asked
   LEFT JOIN networks_current_names n ON n.organisation_id = asked.organisation_id
   LEFT JOIN people ON people.organisation_id = asked.organisation_id
   LEFT JOIN answers ON answers.organisation_id = asked.organisation_id
   LEFT JOIN identity_persons author ON author.id = answers.author_id
   WHERE asked.thread_id = $1
   ORDER BY answers.id IS NOT NULL, n.name COLLATE danish, asked.organisation_id`,
);

/** A thread that asks, or might. $1 thread */
export const askingThread = statement<{
  spaceId: string;
  networkId: string;
  authorId: string;
  closedAt: Date | null;
  remindedAt: Date | null;
}>(
  'ask_thread',
  `SELECT t.space_id AS "spaceId", t.network_id AS "networkId", t.author_id AS "authorId", t.closed_at AS "closedAt", ask.reminded_at AS "remindedAt"
   FROM discussions_threads t LEFT JOIN discussions_asks ask ON ask.thread_id = t.id WHERE t.id = $1`,
);

/** Notes a reminder. No row: there was one not long ago, or nobody is asked. $1 thread, $2 hours between two, $3 who reminds, $4 key, $5 hash */
export const noteReminder = statement<object>(
  'ask_remind',
  `WITH noted AS (
     UPDATE discussions_asks SET reminded_at = now()
     WHERE thread_id = $1 AND (reminded_at IS NULL OR reminded_at <= now() - make_interval(hours => $2)) RETURNING thread_id
   )
   INSERT INTO discussions_ask_reminders (thread_id, reminded_by, idempotency_key, idempotency_hash) SELECT thread_id, $3, $4, $5 FROM noted
   RETURNING thread_id`,
);

/** The hash of the request that a key reminded by. $1 who reminded, $2 key */
export const reminderByKey = statement<{ hash: Buffer }>(
  'ask_reminder_by_key',
  `SELECT idempotency_hash AS hash FROM discussions_ask_reminders WHERE reminded_by = $1 AND idempotency_key = $2`,
);

/** Who is asked and has not answered. $1 thread */
export const unanswering = statement<{ personId: string }>(
  'ask_unanswering',
  `WITH answers AS (${answers})
   SELECT DISTINCT a.person_id AS "personId" FROM ${leadsIn('(SELECT space_id FROM discussions_threads WHERE id = $1)')}
     AND a.organisation_id IN (SELECT organisation_id FROM discussions_asked WHERE thread_id = $1)
     AND a.organisation_id NOT IN (SELECT organisation_id FROM answers)
     AND a.person_id <> (SELECT author_id FROM discussions_threads WHERE id = $1)`,
);
