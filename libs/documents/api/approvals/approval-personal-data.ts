import { type Database, statement, type Work } from '@hv/platform/api';

/** The columns that name a person in approvals and reviews. */
export const approvalColumnsOfPersons = [
  'documents_approvals.asked_by',
  'documents_approval_answers.person_id',
  'documents_reviews.responsible_id',
  'documents_reviews.set_by',
] as const;

const known = statement<{ approvals: object; reviews: object }>(
  'documents_approvals_personal_data',
  `SELECT
     jsonb_build_object(
       'asked', coalesce((SELECT jsonb_agg(jsonb_build_object('document', e.name, 'version', a.number, 'note', a.note, 'dueOn', a.due_on, 'at', a.asked_at) ORDER BY a.id)
         FROM documents_approvals a JOIN documents_entries e ON e.id = a.document_id WHERE a.asked_by = $1), '[]'),
       'answered', coalesce((SELECT jsonb_agg(jsonb_build_object('document', e.name, 'version', a.number, 'answer', w.answer, 'comment', w.comment, 'at', w.answered_at) ORDER BY a.id)
         FROM documents_approval_answers w JOIN documents_approvals a ON a.id = w.approval_id JOIN documents_entries e ON e.id = a.document_id
         WHERE w.person_id = $1), '[]')) AS approvals,
     coalesce((SELECT jsonb_agg(jsonb_build_object('document', e.name, 'on', r.review_on) ORDER BY r.review_on, e.id)
       FROM documents_reviews r JOIN documents_entries e ON e.id = r.document_id WHERE r.responsible_id = $1), '[]') AS reviews`,
);

const forget = statement<object>(
  'documents_forget_reviews',
  `UPDATE documents_reviews SET responsible_id = NULL WHERE responsible_id = $1`,
);

/** What somebody asked others to approve, answered, and is to look through. */
export async function approvedBy(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(known, [personId]);
  return row!;
}

/** What they answered stays with the document; nobody waits for them to look through anything. */
export async function forgetReviews(work: Work, personId: string): Promise<void> {
  await work.statement(forget, [personId]);
}
