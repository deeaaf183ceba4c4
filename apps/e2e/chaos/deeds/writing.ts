import { randomUUID } from 'node:crypto';
import type { NewPoll, PostView, ThreadView } from '@hv/discussions/contracts';
import { trace } from './deed';
import type { Doer } from './doer';

/** Adds a post, once. */
export function addPost(doer: Doer, threadId: string, text: string, poll?: NewPoll): Promise<PostView> {
  return doer.do<PostView>({
    what: poll ? 'post with a poll' : 'post',
    method: 'POST',
    path: `/threads/${threadId}/posts`,
    body: { body: { text }, ...(poll ? { poll } : {}) },
    headers: { 'idempotency-key': randomUUID() },
    leaves: ({ id }) => [trace('post-added', id)],
  });
}

/** Starts a thread, once. @param more what kind it is, and whom it asks */
export function startThread(doer: Doer, spaceId: string, title: string, more: object = {}): Promise<ThreadView> {
  return doer.do<ThreadView>({
    what: 'thread',
    method: 'POST',
    path: `/spaces/${spaceId}/threads`,
    body: { title, body: { text: `Begyndelsen: ${title}` }, ...more },
    headers: { 'idempotency-key': randomUUID() },
    leaves: ({ id, kind }) => [trace('thread-started', id), ...(kind === 'ask' ? [trace('network-asked', id)] : [])],
  });
}
