import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stood in posts before they were edited, how people react to posts, and the posts that people save for later. */
export class DiscussionsRemember20261122101000 implements MigrationInterface {
  readonly name = 'DiscussionsRemember20261122101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussions_post_versions (
        post_id uuid NOT NULL REFERENCES discussions_posts (id),
        version integer NOT NULL,
        document jsonb NOT NULL,
        replaced_by uuid NOT NULL REFERENCES identity_persons (id),
        replaced_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (post_id, version)
      )`);
    // Those that name somebody: few of all, and all that must be looked at when a person is erased.
    await runner.query(
      `CREATE INDEX discussions_post_versions_mentioning ON discussions_post_versions (post_id, version) WHERE document::text LIKE '%"mention"%'`,
    );
    await runner.query(`
      CREATE TABLE discussions_reactions (
        post_id uuid NOT NULL REFERENCES discussions_posts (id),
        kind text NOT NULL CHECK (kind IN ('thanks', 'agree', 'insight', 'support', 'wonder')),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (post_id, kind, person_id)
      )`);
    await runner.query(`CREATE INDEX discussions_reactions_person ON discussions_reactions (person_id)`);
    // Volatile, so that it sees what was committed while the statement that calls it waited for the thread.
    await runner.query(`
      CREATE FUNCTION discussions_with_reactions(extra jsonb, post uuid) RETURNS jsonb LANGUAGE sql VOLATILE AS $$
        SELECT nullif(coalesce($1 - 'reactions', '{}') || jsonb_strip_nulls(jsonb_build_object('reactions', (
          SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'personIds', r.person_ids) ORDER BY r.first, r.kind)
          FROM (
            SELECT kind, min(created_at) AS first, jsonb_agg(person_id ORDER BY created_at, person_id) AS person_ids
            FROM discussions_reactions WHERE post_id = $2 GROUP BY kind
          ) r
        ))), '{}')
      $$`);
    await runner.query(`
      CREATE TABLE discussions_bookmarks (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        post_id uuid NOT NULL REFERENCES discussions_posts (id),
        note text CHECK (note <> ''),
        remind_at timestamptz,
        reminded_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, post_id)
      )`);
    await runner.query(`CREATE INDEX discussions_bookmarks_latest ON discussions_bookmarks (person_id, created_at DESC, post_id DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE discussions_bookmarks`);
    await runner.query(`DROP FUNCTION discussions_with_reactions(jsonb, uuid)`);
    await runner.query(`DROP TABLE discussions_reactions`);
    await runner.query(`DROP TABLE discussions_post_versions`);
  }
}
