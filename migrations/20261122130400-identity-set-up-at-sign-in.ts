import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Challenges of those who must set up a second factor before they are let in. */
export class IdentitySetUpAtSignIn20261122130400 implements MigrationInterface {
  readonly name = 'IdentitySetUpAtSignIn20261122130400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity_challenges
        DROP CONSTRAINT identity_challenges_kind_check,
        ADD CONSTRAINT identity_challenges_kind_check CHECK (kind IN ('second-factor', 'passkey-sign-in', 'passkey-add', 'proof', 'set-up'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM identity_challenges WHERE kind = 'set-up'`);
    await runner.query(`
      ALTER TABLE identity_challenges
        DROP CONSTRAINT identity_challenges_kind_check,
        ADD CONSTRAINT identity_challenges_kind_check CHECK (kind IN ('second-factor', 'passkey-sign-in', 'passkey-add', 'proof'))`);
  }
}
