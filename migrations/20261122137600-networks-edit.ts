import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees a space by which membership, as the first migration has it. @param unless a condition under which nobody writes or moderates */
const accessRules = (unless = ''): string => `
  CREATE OR REPLACE VIEW networks_access_rules AS
  SELECT s.id AS space_id, s.network_id, s.kind, m.id AS membership_id, m.person_id, m.organisation_id,
         greatest(m.valid_from, p.valid_from) AS valid_from, least(m.valid_to, p.valid_to) AS valid_to,
         greatest(m.valid_from, p.valid_from, l.added_at) AS joined_at,
         ${unless}NOT (m.roles <@ ARRAY['guest']) AS writes,
         ${unless}CASE s.kind
           WHEN 'network' THEN m.roles && ARRAY['secretariat','consultant']
           WHEN 'cluster' THEN m.roles && ARRAY['secretariat','consultant']
           WHEN 'organisation' THEN m.roles @> ARRAY['project-lead'] AND m.organisation_id = s.organisation_id
           ELSE m.roles @> ARRAY['secretariat'] OR (l.owner AND NOT (m.roles <@ ARRAY['guest']))
         END AS moderates
  FROM networks_spaces s
  JOIN networks_memberships m ON m.network_id = s.network_id
  LEFT JOIN networks_space_members l ON l.space_id = coalesce(s.parent_space_id, s.id) AND l.person_id = m.person_id
  LEFT JOIN networks_participations p ON s.kind = 'cluster' AND NOT (m.roles && ARRAY['consultant','secretariat'])
   AND p.network_id = s.network_id AND p.organisation_id = m.organisation_id AND p.cluster_id = s.cluster_id
  WHERE (s.allowed_roles IS NULL OR s.allowed_roles && m.roles)
    AND CASE s.kind
      WHEN 'network' THEN m.roles && ARRAY['project-lead','participant','consultant','monitor','secretariat']
      WHEN 'cluster' THEN m.roles && ARRAY['consultant','secretariat']
        OR (m.roles && ARRAY['project-lead','participant'] AND p.cluster_id IS NOT NULL)
      WHEN 'organisation' THEN (m.roles && ARRAY['project-lead','participant'] AND m.organisation_id = s.organisation_id)
        OR (m.roles @> ARRAY['consultant'] AND EXISTS (
          SELECT FROM networks_support_agreements a
          WHERE a.network_id = s.network_id AND a.organisation_id = s.organisation_id AND a.consultancy_id = m.organisation_id))
      WHEN 'group' THEN l.person_id IS NOT NULL AND NOT (m.roles <@ ARRAY['guest'])
      ELSE l.person_id IS NOT NULL
    END`;

/**
 * A network is edited: what two may change at once has a version, an empty cluster is removed without losing what was written in it, and a
 * space that is archived is read and not written. `networks_edits` is what was made by which request.
 */
export class NetworksEdit20261122137600 implements MigrationInterface {
  readonly name = 'NetworksEdit20261122137600';

  async up(runner: QueryRunner): Promise<void> {
    const versioned = 'ADD COLUMN version integer NOT NULL DEFAULT 1';
    await runner.query(`ALTER TABLE networks_networks ${versioned}`);
    await runner.query(`ALTER TABLE networks_clusters ${versioned}, ADD COLUMN removed_at timestamptz`);
    await runner.query(`ALTER TABLE networks_clusters DROP CONSTRAINT networks_clusters_network_id_name_key`);
    await runner.query(`CREATE UNIQUE INDEX networks_clusters_name ON networks_clusters (network_id, name) WHERE removed_at IS NULL`);
    await runner.query(`ALTER TABLE networks_participations ${versioned}`);
    await runner.query(`ALTER TABLE networks_participations DROP CONSTRAINT networks_participations_check`);
    // One that ends before it began never ran.
    await runner.query(`ALTER TABLE networks_participations ADD CONSTRAINT networks_participations_check CHECK (valid_from <= valid_to)`);
    await runner.query(`
      CREATE TABLE networks_edits (
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        idempotency_key uuid NOT NULL,
        idempotency_hash bytea NOT NULL,
        object_id uuid NOT NULL,
        PRIMARY KEY (author_id, idempotency_key)
      )`);
    await runner.query(`ALTER TABLE networks_spaces ${versioned}, ADD COLUMN archived_at timestamptz`);
    await runner.query(accessRules('s.archived_at IS NULL AND '));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(accessRules());
    await runner.query(`DROP TABLE networks_edits`);
    await runner.query(`ALTER TABLE networks_spaces DROP COLUMN archived_at, DROP COLUMN version`);
    await runner.query(`ALTER TABLE networks_participations DROP CONSTRAINT networks_participations_check`);
    await runner.query(`UPDATE networks_participations SET valid_from = valid_to - interval '1 second' WHERE valid_from = valid_to`);
    await runner.query(`ALTER TABLE networks_participations ADD CONSTRAINT networks_participations_check CHECK (valid_from < valid_to)`);
    await runner.query(`ALTER TABLE networks_participations DROP COLUMN version`);
    await runner.query(`DROP INDEX networks_clusters_name`);
    await runner.query(`UPDATE networks_clusters SET name = name || ' (' || id || ')' WHERE removed_at IS NOT NULL`);
    await runner.query(`ALTER TABLE networks_clusters ADD CONSTRAINT networks_clusters_network_id_name_key UNIQUE (network_id, name)`);
    await runner.query(`ALTER TABLE networks_clusters DROP COLUMN removed_at, DROP COLUMN version`);
    await runner.query(`ALTER TABLE networks_networks DROP COLUMN version`);
  }
}
