import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked into a network: what they will be there, sent alone or many at once, and how often the link was sent anew. */
export class NetworksInvitePeople20261122120100 implements MigrationInterface {
  readonly name = 'NetworksInvitePeople20261122120100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks_invitation_batches (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        idempotency_key uuid,
        idempotency_hash bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (author_id, idempotency_key)
      )`);
    // When a person is erased, identity deletes the invitations sent to their address, and these with them.
    await runner.query(`
      CREATE TABLE networks_invitations (
        id uuid PRIMARY KEY REFERENCES identity_invitations (id) ON DELETE CASCADE,
        batch_id uuid NOT NULL REFERENCES networks_invitation_batches (id),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        organisation_id uuid NOT NULL REFERENCES networks_organisations (id),
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['project-lead','participant','consultant','monitor','secretariat','guest']),
        valid_to timestamptz,
        place text,
        created_at timestamptz NOT NULL DEFAULT now(),
        person_id uuid REFERENCES identity_persons (id),
        membership_id uuid REFERENCES networks_memberships (id),
        delivered_at timestamptz
      )`);
    await runner.query(`CREATE INDEX networks_invitations_network ON networks_invitations (network_id, id)`);
    await runner.query(`CREATE INDEX networks_invitations_batch ON networks_invitations (batch_id)`);
    await runner.query(`CREATE INDEX networks_invitations_person ON networks_invitations (person_id) WHERE person_id IS NOT NULL`);
    await runner.query(`
      CREATE TABLE networks_invitation_resends (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        invitation_id uuid NOT NULL REFERENCES networks_invitations (id) ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        idempotency_key uuid,
        idempotency_hash bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (author_id, idempotency_key)
      )`);
    await runner.query(`CREATE INDEX networks_invitation_resends_invitation ON networks_invitation_resends (invitation_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['invitation_resends', 'invitations', 'invitation_batches']) await runner.query(`DROP TABLE networks_${table}`);
  }
}
