import type { ThreadNotice, ThreadState, ThreadSubjectView, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { type Standing, threadAbilitiesOf } from '../discussion.policy';
import { excerptOf } from './excerpt';
import { presentAuthor } from '../posts/post.presenter';
import type { StateRow, ThreadRow, ThreadSummaryRow } from './threads.queries';

/** A thread as its reader sees it. */
export function presentThread(row: ThreadRow, standing: Standing): ThreadView {
  return {
    id: row.id,
    spaceId: row.spaceId,
    title: row.title,
    subject: presentSubject(row),
    lastSeq: row.lastSeq,
    lastChange: row.lastChange,
    unread: row.unread,
    readSeq: row.readSeq,
    level: row.level,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    author: presentAuthor(row.authorId, row.authorName, row.organisation),
    ...presentState(row),
    saidSameHere: row.saidSameHere,
    abilities: threadAbilitiesOf(standing, row),
  };
}

const presentSubject = ({ subjectKind, subjectId, subjectPart }: ThreadRow | ThreadSummaryRow): ThreadSubjectView | null =>
  subjectKind && subjectId ? { kind: subjectKind, id: subjectId, ...(subjectPart ? { part: subjectPart } : {}) } : null;

/** What a thread shows beside its posts. */
export const presentState = ({
  kind,
  pinnedAt,
  closedAt,
  answerPostId,
  answerSeq,
  sameHere,
  mergedInto,
  asked,
}: StateRow): ThreadState => ({
  kind,
  pinned: pinnedAt !== null,
  closed: closedAt !== null,
  answer: answerPostId && answerSeq ? { postId: answerPostId, seq: answerSeq } : null,
  sameHere,
  mergedInto,
  ...(asked ? { asked } : {}),
});

/** A thread in a list. */
export function presentSummary(row: ThreadSummaryRow): ThreadSummaryView {
  return {
    id: row.id,
    spaceId: row.spaceId,
    title: row.title,
    lastSeq: row.lastSeq,
    lastChange: row.lastChange,
    unread: row.unread,
    level: row.level,
    createdAt: row.createdAt.toISOString(),
    lastPostAt: row.lastPostAt.toISOString(),
    kind: row.kind,
    pinned: row.pinnedAt !== null,
    closed: row.closedAt !== null,
    answered: row.answerPostId !== null,
    sameHere: row.sameHere,
    author: presentAuthor(row.authorId, row.authorName, row.organisation),
    lastAuthor: row.lastAuthorId && row.lastAuthorName ? presentAuthor(row.lastAuthorId, row.lastAuthorName, row.lastOrganisation) : null,
    excerpt: excerptOf(row.lastText ?? ''),
    ...(row.subjectKind === 'document' ? { subject: presentSubject(row)! } : {}),
  };
}

type NoticeFacts = Pick<ThreadNotice, 'id' | 'spaceId' | 'title' | 'lastSeq' | 'lastChange' | 'version' | 'byPersonId' | 'state'> & {
  readonly lastPostAt: Date;
};

/** What lists hear of a thread. */
export const presentNotice = (facts: NoticeFacts): ThreadNotice => ({ ...facts, lastPostAt: facts.lastPostAt.toISOString() });
