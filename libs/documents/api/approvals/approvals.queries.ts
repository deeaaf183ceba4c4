import type { ApprovalAnswer } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';
import type { ApprovalFacts } from './approval.policy';

interface ApproverRow {
  readonly personId: string;
  readonly name: string;
  readonly answer: ApprovalAnswer | null;
  readonly comment: string;
  readonly answeredAt: string | null;
}

/** An approval that was asked for, with all who were. */
export interface ApprovalRow extends ApprovalFacts {
  readonly id: string;
  readonly documentId: string;
  readonly newest: number;
  readonly note: string;
  readonly dueOn: string | null;
  readonly askedById: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly people: readonly ApproverRow[];
}

const approvals = `SELECT a.id, a.document_id AS "documentId", a.number, e.number AS newest, a.withdrawn_at IS NOT NULL AS withdrawn, a.note,
    a.due_on::text AS "dueOn", a.asked_by AS "askedById", asker.name AS "askedBy", a.asked_at AS "askedAt",
    said.approved, said."sentBack", said."of", said.people
  FROM documents_approvals a JOIN documents_entries e ON e.id = a.document_id JOIN identity_persons asker ON asker.id = a.asked_by
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE w.answer = 'approved')::integer AS approved, count(*) FILTER (WHERE w.answer = 'sent-back')::integer AS "sentBack",
      count(*)::integer AS "of",
      jsonb_agg(jsonb_build_object('personId', w.person_id, 'name', who.name, 'answer', w.answer, 'comment', w.comment,
        'answeredAt', to_char(w.answered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY who.name COLLATE danish, who.id) AS people
    FROM documents_approval_answers w JOIN identity_persons who ON who.id = w.person_id WHERE w.approval_id = a.id
  ) said`;

/** Of a document, the newest first. $1 document, $2 limit, $3 the id to go on below, or null */
export const approvalsOf = statement<ApprovalRow>(
  'documents_approvals_of',
  `${approvals} WHERE a.document_id = $1 AND ($3::uuid IS NULL OR a.id < $3) ORDER BY a.id DESC LIMIT $2`,
);

/** $1 approval */
export const approvalById = statement<ApprovalRow>('documents_approval', `${approvals} WHERE a.id = $1`);

/** $1 approval */
export const documentOfApproval = statement<{ documentId: string }>(
  'documents_approval_document',
  `SELECT document_id AS "documentId" FROM documents_approvals WHERE id = $1`,
);

/** What a key made before. $1 who, $2 key */
export const approvalByKey = statement<{ id: string; hash: Buffer }>(
  'documents_approval_by_key',
  `SELECT id, idempotency_hash AS hash FROM documents_approvals WHERE asked_by = $1 AND idempotency_key = $2`,
);

/** Who of some persons sees a space. $1 space, $2 persons */
export const seeingSpace = statement<{ personId: string }>(
  'documents_seeing_space',
  `SELECT DISTINCT person_id AS "personId" FROM networks_access WHERE space_id = $1 AND person_id = ANY($2::uuid[])`,
);

/** $1 id, $2 document, $3 number, $4 note, $5 due on or null, $6 who, $7 key or null, $8 hash or null, $9 persons */
export const insertApproval = statement<object>(
  'documents_approval_insert',
  `WITH asked AS (
     INSERT INTO documents_approvals (id, document_id, number, note, due_on, asked_by, idempotency_key, idempotency_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
   )
   INSERT INTO documents_approval_answers (approval_id, person_id) SELECT asked.id, who FROM asked CROSS JOIN unnest($9::uuid[]) who`,
);

/** $1 approval, $2 who, $3 answer, $4 comment */
export const answerApproval = statement<object>(
  'documents_approval_answer',
  `UPDATE documents_approval_answers SET answer = $3, comment = $4, answered_at = now() WHERE approval_id = $1 AND person_id = $2`,
);

/** $1 approval */
export const withdrawApproval = statement<object>(
  'documents_approval_withdraw',
  `UPDATE documents_approvals SET withdrawn_at = now() WHERE id = $1`,
);

/** What an event about an approval is recorded under, and who takes part. */
interface LapsedRow {
  readonly id: string;
  readonly documentId: string;
  readonly libraryId: string;
  readonly placeId: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly personIds: string[];
}

const place = `e.id AS "documentId", e.library_id AS "libraryId", e.place_id AS "placeId", e.space_id AS "spaceId", e.network_id AS "networkId"`;

/** Notes that approvals of a document lapsed, once. $1 document */
export const lapseApprovals = statement<LapsedRow>(
  'documents_approvals_lapse',
  `UPDATE documents_approvals a SET lapsed_at = now() FROM documents_entries e
   WHERE a.document_id = $1 AND e.id = a.document_id AND a.number < e.number AND a.withdrawn_at IS NULL AND a.lapsed_at IS NULL
   RETURNING a.id, ${place},
     ARRAY(SELECT person_id FROM documents_approval_answers w WHERE w.approval_id = a.id UNION SELECT a.asked_by) AS "personIds"`,
);

/** Who has not answered an approval that still waits. $1 approval */
export const stillWaiting = statement<LapsedRow>(
  'documents_approval_waiting',
  `SELECT a.id, ${place}, ARRAY(SELECT person_id FROM documents_approval_answers w WHERE w.approval_id = a.id AND w.answer IS NULL) AS "personIds"
   FROM documents_approvals a JOIN documents_entries e ON e.id = a.document_id
   WHERE a.id = $1 AND a.withdrawn_at IS NULL AND a.number = e.number AND e.trashed_at IS NULL
     AND NOT EXISTS (SELECT FROM documents_approval_answers w WHERE w.approval_id = a.id AND w.answer = 'sent-back')`,
);

/** What is shown of an entry's last approval beside it. */
export const approvalColumns = `approval.number AS "approvalNumber", approval.approved AS "approvalsGiven", approval.sent_back AS "approvalsSentBack",
  approval.asked AS "approvalsAsked"`;

export const approvalJoin = `LEFT JOIN LATERAL (
    SELECT a.number, count(*) FILTER (WHERE w.answer = 'approved')::integer AS approved,
      count(*) FILTER (WHERE w.answer = 'sent-back')::integer AS sent_back, count(*)::integer AS asked
    FROM documents_approvals a JOIN documents_approval_answers w ON w.approval_id = a.id
    WHERE a.id = (SELECT last.id FROM documents_approvals last WHERE last.document_id = e.id AND last.withdrawn_at IS NULL ORDER BY last.id DESC LIMIT 1)
    GROUP BY a.id
  ) approval ON e.kind = 'file'`;
