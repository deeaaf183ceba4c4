import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asked to approve which version of a document, and when a document is to be looked through again. */
export class DocumentsApprove20261122140420 implements MigrationInterface {
  readonly name = 'DocumentsApprove20261122140420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_approvals (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES documents_entries (id) ON DELETE CASCADE,
        number integer NOT NULL CHECK (number > 0),
        note text NOT NULL DEFAULT '',
        due_on date,
        asked_by uuid NOT NULL REFERENCES identity_persons (id),
        asked_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz,
        -- When those who take part were told that there is a newer version.
        lapsed_at timestamptz,
        idempotency_key uuid,
        idempotency_hash bytea,
        UNIQUE (asked_by, idempotency_key)
      )`);
    await runner.query(`CREATE INDEX documents_approvals_document ON documents_approvals (document_id, id)`);
    await runner.query(`
      CREATE TABLE documents_approval_answers (
        approval_id uuid NOT NULL REFERENCES documents_approvals (id) ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        answer text CHECK (answer IN ('approved', 'sent-back')),
        comment text NOT NULL DEFAULT '',
        answered_at timestamptz,
        PRIMARY KEY (approval_id, person_id),
        CHECK ((answer IS NULL) = (answered_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX documents_approval_answers_person ON documents_approval_answers (person_id)`);
    await runner.query(`
      CREATE TABLE documents_reviews (
        document_id uuid PRIMARY KEY REFERENCES documents_entries (id) ON DELETE CASCADE,
        review_on date NOT NULL,
        -- Null when whoever it was is gone.
        responsible_id uuid REFERENCES identity_persons (id),
        set_by uuid NOT NULL REFERENCES identity_persons (id),
        set_at timestamptz NOT NULL DEFAULT now(),
        told_at timestamptz
      )`);
    await runner.query(`CREATE INDEX documents_reviews_order ON documents_reviews (review_on, document_id)`);
    await runner.query(`CREATE INDEX documents_reviews_responsible ON documents_reviews (responsible_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['reviews', 'approval_answers', 'approvals']) await runner.query(`DROP TABLE documents_${table}`);
  }
}
