import type { ThreadNotice, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { abilitiesOf, type Standing } from './discussion.policy';
import { presentAuthor } from './post.presenter';
import type { ThreadRow, ThreadSummaryRow } from './threads.queries';

const excerptLength = 160;

/** A thread as its reader sees it. */
export function presentThread(row: ThreadRow, standing: Standing): ThreadView {
  return {
    id: row.id,
    spaceId: row.spaceId,
    title: row.title,
    subject: row.subjectKind && row.subjectId ? { kind: row.subjectKind, id: row.subjectId } : null,
    lastSeq: row.lastSeq,
    lastChange: row.lastChange,
    unread: row.unread,
    readSeq: row.readSeq,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    author: presentAuthor(row.authorId, row.authorName, row.organisation),
    abilities: abilitiesOf(standing),
  };
}

/** A thread in a list. */
export function presentSummary(row: ThreadSummaryRow): ThreadSummaryView {
  return {
    id: row.id,
    spaceId: row.spaceId,
    title: row.title,
    lastSeq: row.lastSeq,
    lastChange: row.lastChange,
    unread: row.unread,
    createdAt: row.createdAt.toISOString(),
    lastPostAt: row.lastPostAt.toISOString(),
    author: presentAuthor(row.authorId, row.authorName, row.organisation),
    lastAuthor: row.lastAuthorId && row.lastAuthorName ? presentAuthor(row.lastAuthorId, row.lastAuthorName, row.lastOrganisation) : null,
    excerpt: excerpt(row.lastText ?? ''),
  };
}

type NoticeFacts = Pick<ThreadNotice, 'id' | 'spaceId' | 'title' | 'lastSeq' | 'lastChange' | 'version' | 'byPersonId'> & {
  readonly lastPostAt: Date;
};

/** What lists hear of a thread. */
export const presentNotice = (facts: NoticeFacts): ThreadNotice => ({ ...facts, lastPostAt: facts.lastPostAt.toISOString() });

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= excerptLength) return line;
  const cut = line.slice(0, excerptLength).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength - 30))}…`;
}
