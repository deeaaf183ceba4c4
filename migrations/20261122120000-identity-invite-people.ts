import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to an account: for one address, with a name to begin with, withdrawn if need be. Their link is made when the mail is written. */
export class IdentityInvitePeople20261122120000 implements MigrationInterface {
  readonly name = 'IdentityInvitePeople20261122120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity_invitations
        DROP CONSTRAINT identity_invitations_kind_check,
        ADD CONSTRAINT identity_invitations_kind_check CHECK (kind IN ('administrator', 'account')),
        ALTER COLUMN token_hash DROP NOT NULL,
        ADD COLUMN name text NOT NULL DEFAULT '',
        ADD COLUMN language text NOT NULL DEFAULT 'da',
        ADD COLUMN withdrawn_at timestamptz,
        ADD CONSTRAINT identity_invitations_account CHECK (CASE kind WHEN 'account' THEN email IS NOT NULL ELSE token_hash IS NOT NULL END)`);
    await runner.query(`CREATE INDEX identity_invitations_email ON identity_invitations (email)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX identity_invitations_email`);
    await runner.query(`DELETE FROM identity_invitations WHERE kind = 'account'`);
    await runner.query(`
      ALTER TABLE identity_invitations
        DROP CONSTRAINT identity_invitations_account,
        DROP COLUMN withdrawn_at, DROP COLUMN language, DROP COLUMN name,
        ALTER COLUMN token_hash SET NOT NULL,
        DROP CONSTRAINT identity_invitations_kind_check,
        ADD CONSTRAINT identity_invitations_kind_check CHECK (kind IN ('administrator'))`);
  }
}
