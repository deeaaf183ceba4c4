import type { ThreadAbilitiesView, ThreadKind } from '@hv/discussions/contracts';

/** How someone stands to the space of a thread; undefined when they do not see it. */
export interface Standing {
  readonly personId: string;
  readonly writes: boolean;
  readonly moderates: boolean;
}

interface Authored {
  readonly authorId: string;
}

const nothing: ThreadAbilitiesView = {
  reply: false,
  editOwn: false,
  editAny: false,
  removeOwn: false,
  removeAny: false,
  moderate: false,
  close: false,
  markAnswer: false,
  sameHere: false,
};

/** What someone may do in the threads of a space, whoever started them: who sees it reads, who writes there replies and keeps their own posts, moderators keep all. */
export function abilitiesOf(standing: Standing | undefined): ThreadAbilitiesView {
  if (!standing) return nothing;
  const { writes, moderates } = standing;
  return {
    reply: writes,
    editOwn: writes,
    editAny: moderates,
    removeOwn: writes,
    removeAny: moderates,
    moderate: moderates,
    close: moderates,
    markAnswer: moderates,
    sameHere: writes,
  };
}

interface ThreadFacts extends Authored {
  readonly kind: ThreadKind;
  readonly closedAt: Date | null;
  readonly mergedInto: string | null;
}

/**
 * What someone may do in one thread: who started it closes it and says what answers it; in a closed one only moderators write. What became
 * part of another thread is only read.
 */
export function threadAbilitiesOf(standing: Standing | undefined, thread: ThreadFacts): ThreadAbilitiesView {
  const abilities = abilitiesOf(standing);
  const started = !!standing?.writes && standing.personId === thread.authorId;
  const reply = abilities.reply && (thread.closedAt === null || abilities.moderate);
  const sameHere = abilities.sameHere && thread.kind === 'question' && thread.closedAt === null && !started;
  if (thread.mergedInto) return { ...abilities, reply: false, moderate: false, close: false, markAnswer: false, sameHere: false };
  return { ...abilities, reply, sameHere, close: abilities.close || started, markAnswer: abilities.markAnswer || started };
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

/** A post as far as it decides who sees more of it than its place. */
export interface Shown {
  readonly removedAt: Date | null;
  readonly extra: { readonly hiddenReason?: string } | null;
}

/** Who wrote in it what when, and who reacted: for whoever sees the thread, unless it was removed or hidden. */
export const maySeePost = (standing: Standing, { removedAt, extra }: Shown): boolean =>
  standing.moderates || (removedAt === null && extra?.hiddenReason === undefined);

/** One's own removal is undone before it is sent; what was removed is put back by moderators. */
export const mayRestorePost = (standing: Standing): boolean => abilitiesOf(standing).moderate;

/** Reacting is writing, also in a thread that is closed. */
export const mayReact = (standing: Standing): boolean => standing.writes;

/** What changes who reads what where (pin, split, merge, move) is for moderators of each space that it touches. */
export const mayModerate = (...spaces: readonly (Standing | undefined)[]): boolean =>
  spaces.every((standing) => abilitiesOf(standing).moderate);
