import type { ReportView } from '@hv/discussions/contracts';
import { presentAuthor } from '../posts/post.presenter';
import { mayKnowReporter } from './moderation.policy';
import type { ReportRow } from './reports.queries';

const excerptLength = 400;

/** A report as a moderator gets it. @param readerId who reads it */
export function presentReport(row: ReportRow, readerId: string): ReportView {
  const reporter = presentAuthor(row.reporterId, row.reporterName, row.reporterOrganisation);
  return {
    id: row.id,
    reason: row.reason,
    words: row.words,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
    reporter: row.reason === 'show-again' || mayKnowReporter({ personId: readerId }, row) ? reporter : null,
    post: {
      id: row.postId,
      spaceId: row.spaceId,
      spaceName: row.spaceName,
      threadId: row.threadId,
      threadTitle: row.threadTitle,
      seq: row.seq,
      author: presentAuthor(row.authorId, row.authorName, row.organisation),
      excerpt: row.text.length <= excerptLength ? row.text : `${row.text.slice(0, excerptLength).toWellFormed()}…`,
      hiddenReason: row.hiddenReason,
      removed: row.removed,
    },
    outcome: row.outcome,
    note: row.note,
    handledBy: row.handledByName,
    handledAt: row.handledAt?.toISOString() ?? null,
  };
}
