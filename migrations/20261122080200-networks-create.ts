import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What decides who sees a space, beside its list of people: its network, its kind, and whose it is. */
const rule = `network_id::text || ' ' || kind || ' ' || coalesce(cluster_id::text, organisation_id::text, '')`;

/**
 * Networks, who takes part for whom, and spaces: the one boundary of access. The view networks_access says, in SQL, what
 * space.policy.ts says in TypeScript; a spec holds the two together.
 */
export class NetworksCreate20261122080200 implements MigrationInterface {
  readonly name = 'NetworksCreate20261122080200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`
      CREATE TABLE networks_municipalities (
        code text PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
        name text NOT NULL,
        formal_name text NOT NULL,
        name_en text NOT NULL,
        region_code text NOT NULL,
        region_name text NOT NULL,
        region_name_from_2027 text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE networks_organisations (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        kind text NOT NULL CHECK (kind IN ('municipality','agency','consultancy','placement-facility','voluntary','supplier','research')),
        municipality_code text UNIQUE REFERENCES networks_municipalities (code),
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((kind = 'municipality') = (municipality_code IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE networks_organisation_names (
        organisation_id uuid NOT NULL REFERENCES networks_organisations (id),
        name text NOT NULL CHECK (name <> ''),
        valid_from date NOT NULL DEFAULT '-infinity',
        valid_to date NOT NULL DEFAULT 'infinity',
        PRIMARY KEY (organisation_id, valid_from),
        CHECK (valid_from < valid_to),
        EXCLUDE USING gist (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE networks_networks (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        name text NOT NULL CHECK (name <> ''),
        purpose text NOT NULL DEFAULT '',
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (valid_from <= valid_to)
      )`);
    await runner.query(`
      CREATE TABLE networks_phases (
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        position smallint NOT NULL,
        name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        PRIMARY KEY (network_id, position),
        CHECK (valid_from <= valid_to)
      )`);
    await runner.query(`
      CREATE TABLE networks_clusters (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        name text NOT NULL,
        UNIQUE (network_id, name),
        UNIQUE (network_id, id)
      )`);
    await runner.query(`
      CREATE TABLE networks_participations (
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        organisation_id uuid NOT NULL REFERENCES networks_organisations (id),
        role text NOT NULL CHECK (role IN ('partner','reference','facilitator','authority','observer')),
        cluster_id uuid,
        chair boolean NOT NULL DEFAULT false,
        valid_from timestamptz NOT NULL DEFAULT now(),
        valid_to timestamptz,
        PRIMARY KEY (network_id, organisation_id),
        FOREIGN KEY (network_id, cluster_id) REFERENCES networks_clusters (network_id, id),
        CHECK (valid_from < valid_to)
      )`);
    await runner.query(`CREATE INDEX networks_participations_organisation ON networks_participations (organisation_id)`);
    await runner.query(`
      CREATE TABLE networks_memberships (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        organisation_id uuid NOT NULL REFERENCES networks_organisations (id),
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['project-lead','participant','consultant','monitor','secretariat','guest']),
        valid_from timestamptz NOT NULL DEFAULT now(),
        valid_to timestamptz,
        end_recorded boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (person_id, network_id, organisation_id),
        CHECK (valid_from <= valid_to)
      )`);
    await runner.query(`CREATE INDEX networks_memberships_network ON networks_memberships (network_id, organisation_id)`);
    await runner.query(
      `CREATE INDEX networks_memberships_ending ON networks_memberships (valid_to) WHERE valid_to IS NOT NULL AND NOT end_recorded`,
    );
    await runner.query(`
      CREATE TABLE networks_membership_starts (
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        idempotency_key uuid NOT NULL,
        idempotency_hash bytea NOT NULL,
        membership_id uuid NOT NULL REFERENCES networks_memberships (id),
        PRIMARY KEY (author_id, idempotency_key)
      )`);
    await runner.query(`
      CREATE TABLE networks_support_agreements (
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        consultancy_id uuid NOT NULL REFERENCES networks_organisations (id),
        organisation_id uuid NOT NULL REFERENCES networks_organisations (id),
        PRIMARY KEY (network_id, organisation_id, consultancy_id)
      )`);
    await runner.query(`
      CREATE TABLE networks_spaces (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        kind text NOT NULL CHECK (kind IN ('network','cluster','organisation','event','group')),
        name text NOT NULL CHECK (name <> ''),
        purpose text NOT NULL DEFAULT '',
        cluster_id uuid,
        organisation_id uuid REFERENCES networks_organisations (id),
        parent_space_id uuid REFERENCES networks_spaces (id),
        allowed_roles text[] CHECK (allowed_roles <@ ARRAY['project-lead','participant','consultant','monitor','secretariat','guest']),
        access_version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- A sub-space has its parent's network, kind and subject, and is nobody's parent: so one row says who sees it.
        rule text GENERATED ALWAYS AS (CASE WHEN parent_space_id IS NULL THEN ${rule} END) STORED,
        parent_rule text GENERATED ALWAYS AS (CASE WHEN parent_space_id IS NOT NULL THEN ${rule} END) STORED,
        UNIQUE (id, rule),
        FOREIGN KEY (parent_space_id, parent_rule) REFERENCES networks_spaces (id, rule),
        FOREIGN KEY (network_id, cluster_id) REFERENCES networks_clusters (network_id, id),
        CHECK ((kind = 'cluster') = (cluster_id IS NOT NULL)),
        CHECK ((kind = 'organisation') = (organisation_id IS NOT NULL)),
        CHECK ((parent_space_id IS NULL) = (allowed_roles IS NULL))
      )`);
    await runner.query(`CREATE INDEX networks_spaces_network ON networks_spaces (network_id, kind)`);
    await runner.query(`CREATE INDEX networks_spaces_parent ON networks_spaces (parent_space_id) WHERE parent_space_id IS NOT NULL`);
    await runner.query(`
      CREATE TABLE networks_space_members (
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        owner boolean NOT NULL DEFAULT false,
        added_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (space_id, person_id)
      )`);
    await runner.query(`CREATE INDEX networks_space_members_person ON networks_space_members (person_id)`);
    await runner.query(`
      CREATE VIEW networks_access_rules AS
      SELECT s.id AS space_id, s.network_id, s.kind, m.id AS membership_id, m.person_id, m.organisation_id,
             greatest(m.valid_from, p.valid_from) AS valid_from, least(m.valid_to, p.valid_to) AS valid_to,
             greatest(m.valid_from, p.valid_from, l.added_at) AS joined_at,
             NOT (m.roles <@ ARRAY['guest']) AS writes,
             CASE s.kind
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
        END`);
    await runner.query(`
      CREATE VIEW networks_access AS
      SELECT * FROM networks_access_rules WHERE valid_from <= now() AND (valid_to IS NULL OR valid_to > now())`);
    await runner.query(`
      CREATE VIEW networks_current_names AS
      SELECT organisation_id, name FROM networks_organisation_names WHERE valid_from <= current_date AND valid_to > current_date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW networks_current_names`);
    await runner.query(`DROP VIEW networks_access`);
    await runner.query(`DROP VIEW networks_access_rules`);
    const tables =
      'space_members spaces support_agreements membership_starts memberships participations clusters phases networks organisation_names organisations municipalities';
    for (const table of tables.split(' ')) await runner.query(`DROP TABLE networks_${table}`);
    await runner.query(`DROP EXTENSION btree_gist`);
  }
}
