import {
  childReported,
  type ModerationDoing,
  type ModerationEntryView,
  postHidden,
  postRemoved,
  postReported,
  postRestored,
  postShown,
  reportHandled,
  rulesChanged,
  slowModeSet,
  threadLeftSpace,
} from '@hv/discussions/contracts';
import type { LogRow } from './log.queries';
import { mayKnowReporter } from './moderation.policy';

const doings: Readonly<Record<string, ModerationDoing>> = {
  [postReported.name]: 'reported',
  [childReported.name]: 'reported',
  [reportHandled.name]: 'handled',
  [postHidden.name]: 'hidden',
  [postShown.name]: 'shown',
  [postRemoved.name]: 'removed',
  [postRestored.name]: 'restored',
  [slowModeSet.name]: 'slow-mode',
  [rulesChanged.name]: 'rules',
  [threadLeftSpace.name]: 'left',
};

/** An entry of the log. @param readerId who reads it @param seen whether they see a space: what stands elsewhere now has no title for them */
export function presentEntry(row: LogRow, readerId: string, seen: (spaceId: string) => boolean): ModerationEntryView {
  const { threadId, threadSpaceId, title, postId, seq, authorId, authorName, outcome, slowSeconds } = row;
  const what = doings[row.name] ?? (row.what as ModerationDoing);
  const inSight = threadSpaceId !== null && seen(threadSpaceId);
  const secret =
    what === 'reported' && row.reason !== 'show-again' && authorId !== null && !mayKnowReporter({ personId: readerId }, { authorId });
  return {
    id: String(row.id),
    what,
    at: row.at.toISOString(),
    byName: secret ? null : row.byName,
    thread: inSight ? { id: threadId!, spaceId: threadSpaceId, title: title! } : null,
    post: inSight && postId ? { id: postId, seq: seq!, authorName: authorName! } : null,
    reason: row.reason,
    outcome,
    slowSeconds,
  };
}
