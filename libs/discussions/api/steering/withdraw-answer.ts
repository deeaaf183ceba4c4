import { threadChanged } from '@hv/discussions/contracts';
import type { Work } from '@hv/platform/api';
import { clearAnswer } from './thread-state.queries';

interface RemovedPost {
  readonly id: string;
  readonly threadId: string;
  readonly spaceId: string;
  readonly networkId: string;
}

/** Once a post is removed, its thread has no answer any more, if the post was it. */
export async function withdrawAnswer(work: Work, { id, threadId, spaceId, networkId }: RemovedPost): Promise<void> {
  const [cleared] = await work.statement(clearAnswer, [threadId, id]);
  if (!cleared) return;
  const scope = { object: { kind: 'thread', id: threadId }, networkId, spaceId };
  await work.record(threadChanged, scope, { threadId, what: 'answer-marked', postId: null });
}
