import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who hands their work in a network over to whom, what of it, and when. `networks_predecessors` is who had the work of a membership before: whoever
 * handed it over, else who left the same organisation last and had one of its roles.
 */
export class NetworksHandOver20261122137200 implements MigrationInterface {
  readonly name = 'NetworksHandOver20261122137200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks_hand_overs (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        from_membership_id uuid NOT NULL REFERENCES networks_memberships (id),
        to_membership_id uuid NOT NULL REFERENCES networks_memberships (id),
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        parts text[] NOT NULL CHECK (cardinality(parts) > 0 AND parts <@ ARRAY['roles','groups','follows','scheduled','drafts']),
        -- What the leaver was when it was planned: no more than that is passed on.
        roles text[] NOT NULL,
        -- When the leaver's membership ran before, so that it runs so again when this is taken back.
        valid_from timestamptz NOT NULL,
        valid_to timestamptz,
        ends_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned','done','withdrawn','failed')),
        created_at timestamptz NOT NULL DEFAULT now(),
        settled_at timestamptz,
        idempotency_key uuid,
        idempotency_hash bytea,
        UNIQUE (author_id, idempotency_key),
        CHECK ((state = 'planned') = (settled_at IS NULL)),
        CHECK (from_membership_id <> to_membership_id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX networks_hand_overs_planned ON networks_hand_overs (from_membership_id) WHERE state = 'planned'`,
    );
    await runner.query(`CREATE INDEX networks_hand_overs_from ON networks_hand_overs (from_membership_id, created_at DESC)`);
    await runner.query(`CREATE INDEX networks_hand_overs_to ON networks_hand_overs (to_membership_id)`);
    await runner.query(`
      CREATE VIEW networks_predecessors AS
      SELECT mine.id AS membership_id, mine.network_id, mine.person_id, before.person_id AS predecessor_id, before.left_at, before.handed_over
      FROM networks_memberships mine CROSS JOIN LATERAL (
        SELECT earlier.person_id, coalesce(earlier.valid_to, h.settled_at) AS left_at, true AS handed_over
        FROM networks_hand_overs h JOIN networks_memberships earlier ON earlier.id = h.from_membership_id
        WHERE h.to_membership_id = mine.id AND h.state = 'done'
        UNION ALL
        SELECT earlier.person_id, earlier.valid_to, false FROM networks_memberships earlier
        WHERE earlier.network_id = mine.network_id AND earlier.organisation_id = mine.organisation_id AND earlier.person_id <> mine.person_id
          AND earlier.roles && mine.roles AND earlier.valid_to <= now() AND earlier.valid_to > mine.valid_from - interval '1 year'
        ORDER BY 3 DESC, 2 DESC LIMIT 1
      ) before`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW networks_predecessors`);
    await runner.query(`DROP TABLE networks_hand_overs`);
  }
}
