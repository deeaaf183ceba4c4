import type { ThreadAbilitiesView } from '@hv/discussions/contracts';

/** How someone stands to the space of a thread; undefined when they do not see it. */
export interface Standing {
  readonly personId: string;
  readonly writes: boolean;
  readonly moderates: boolean;
}

interface Authored {
  readonly authorId: string;
}

const nothing: ThreadAbilitiesView = { reply: false, editOwn: false, editAny: false, removeOwn: false, removeAny: false, moderate: false };

/** What someone may do in the threads of a space: who sees it reads, who writes there replies and keeps their own posts, moderators keep all. */
export function abilitiesOf(standing: Standing | undefined): ThreadAbilitiesView {
  if (!standing) return nothing;
  const { writes, moderates } = standing;
  return { reply: writes, editOwn: writes, editAny: moderates, removeOwn: writes, removeAny: moderates, moderate: moderates };
}

export const mayReply = (standing: Standing): boolean => abilitiesOf(standing).reply;

export function mayEditPost(standing: Standing, post: Authored): boolean {
  const { editOwn, editAny } = abilitiesOf(standing);
  return editAny || (editOwn && post.authorId === standing.personId);
}

export function mayRemovePost(standing: Standing, post: Authored): boolean {
  const { removeOwn, removeAny } = abilitiesOf(standing);
  return removeAny || (removeOwn && post.authorId === standing.personId);
}

/** The title belongs to who started the thread, and to moderators. */
export function mayEditThread(standing: Standing, thread: Authored): boolean {
  const { editOwn, moderate } = abilitiesOf(standing);
  return moderate || (editOwn && thread.authorId === standing.personId);
}
