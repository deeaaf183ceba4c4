import type { Role, SpaceKind } from '@hv/networks/contracts';
import { abilitiesOf, mayEditPost, type Standing, threadAbilitiesOf } from '../discussion.policy';

type ThreadFacts = Parameters<typeof threadAbilitiesOf>[1];

/** Who may write an answer in a thread votes in it: in a closed one only moderators. */
export const mayVote = (standing: Standing, thread: ThreadFacts): boolean => threadAbilitiesOf(standing, thread).reply;

/** A poll is closed by whoever may change its post. */
export const mayClosePoll = (standing: Standing, post: { readonly authorId: string }): boolean => mayEditPost(standing, post);

/** A space's templates are kept by its moderators. */
export const mayKeepTemplates = (standing: Standing): boolean => abilitiesOf(standing).moderate;

/** How someone stands to the space of a post: their roles there, and whether it is one within another. */
export interface NoteStanding {
  readonly roles: readonly Role[];
  readonly isSubSpace: boolean;
}

/** Consultants write about what they read in a space, for themselves; within a sub-space there is no further one. */
export const mayNote = ({ roles, isSubSpace }: NoteStanding): boolean => !isSubSpace && roles.includes('consultant');

/** How someone stands to a space in which they would ask others. */
export interface AskStanding {
  readonly roles: readonly Role[];
  readonly writes: boolean;
  readonly kind: SpaceKind;
  readonly isSubSpace: boolean;
}

const askers: readonly Role[] = ['project-lead', 'consultant', 'monitor', 'secretariat'];

/** Those who work across municipalities ask, and the project leads, who ask each other: where several municipalities are together. */
export const mayAsk = ({ roles, writes, kind, isSubSpace }: AskStanding): boolean =>
  writes && !isSubSpace && (kind === 'network' || kind === 'cluster') && roles.some((role) => askers.includes(role));

/** Whoever asked reminds, and moderators. */
export const mayRemind = (standing: Standing, thread: { readonly authorId: string }): boolean =>
  abilitiesOf(standing).moderate || (standing.writes && thread.authorId === standing.personId);
