import type { ReportOutcome, ReportReason } from '@hv/discussions/contracts';
import { maySeePost, type Shown, type Standing } from '../discussion.policy';

interface AuthoredPost extends Shown {
  readonly authorId: string;
}

const isHidden = ({ extra }: Shown): boolean => extra?.hiddenReason !== undefined;

/** Whoever reads a post that stands reports it, unless it is their own. */
export const mayReport = (standing: Standing, post: AuthoredPost): boolean =>
  post.removedAt === null && post.authorId !== standing.personId && maySeePost(standing, post);

/** The author of a hidden post asks to have it shown, while they write there. */
export const mayAskToShow = (standing: Standing, post: AuthoredPost): boolean =>
  post.removedAt === null && isHidden(post) && post.authorId === standing.personId && standing.writes;

/** How a space is kept in order: reports, hiding, its log, its rules and its pace. */
export const mayKeepOrder = (standing: Standing): boolean => standing.moderates;

/** Who reported a post is not for its author, also when they are a moderator. */
export const mayKnowReporter = ({ personId }: Pick<Standing, 'personId'>, post: Pick<AuthoredPost, 'authorId'>): boolean =>
  post.authorId !== personId;

/** Only the wish to have a post shown is answered by showing it, and by nothing that hides it. */
export const fitsReason = (outcome: ReportOutcome, reason: ReportReason | 'show-again'): boolean =>
  reason === 'show-again' ? outcome !== 'hidden' : outcome !== 'shown';
