import type { PostView, ThreadView } from '@hv/discussions/contracts';
import type { Client } from '../../client';
import { readAll } from '../load';
import type { Stored } from '../stored';
import { differences } from './deed';

const reacted = `SELECT concat_ws(' ', r.post_id, kind, person_id) AS one FROM discussions_reactions r
  JOIN discussions_posts p ON p.id = r.post_id WHERE p.thread_id = $1`;
const voted = `SELECT concat_ws(' ', v.post_id, option_id, person_id) AS one FROM discussions_poll_votes v
  JOIN discussions_posts p ON p.id = v.post_id WHERE p.thread_id = $1`;

/** Whether the posts of a thread show the reactions and votes that are stored, and it counts those who would like to know too. */
export async function checkShown(client: Client, threadId: string, stored: Stored): Promise<string[]> {
  const read = async (sql: string): Promise<string[]> => (await stored.rows<{ one: string }>(sql, [threadId])).map(({ one }) => one);
  const posts = (await readAll(client, threadId)).filter((post): post is PostView => !post.removed);
  const reactions = posts.flatMap(({ id, reactions: all = [] }) =>
    all.flatMap(({ kind, personIds }) => personIds.map((personId) => `${id} ${kind} ${personId}`)),
  );
  const votes = posts.flatMap(({ id, poll }) =>
    (poll?.options ?? []).flatMap((option) => option.personIds.map((personId) => `${id} ${option.id} ${personId}`)),
  );
  const wondering = await read('SELECT person_id AS one FROM discussions_same_here WHERE thread_id = $1');
  const { body: thread } = await client.get<ThreadView>(`/threads/${threadId}`);
  return [
    ...differences('a shown reaction', await read(reacted), reactions),
    ...differences('a shown vote', await read(voted), votes),
    ...(thread.sameHere === wondering.length ? [] : [`a thread counts ${thread.sameHere} “same here” instead of ${wondering.length}`]),
  ];
}
