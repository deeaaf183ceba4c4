import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters with marks that Danish does not have, and what is typed for them where they are not at hand. */
const foreign = { from: 'éèêëáàâãíìîïóòôõúùûüýÿñçäö', to: 'eeeeaaaaiiiioooouuuuyyncæø' };

/**
 * What people tell of themselves, and what they are found by: `networks_letters` writes a text as bare words, whatever keyboard it was typed
 * on, each with a space before it, so that the beginning of any word is found by one LIKE. `networks_acquainted` is who knows of a network
 * and who is known there: members of now, but not guests of one event; the same as `see` in network.policy.ts.
 */
export class NetworksKeepProfiles20261122132000 implements MigrationInterface {
  readonly name = 'NetworksKeepProfiles20261122132000';

  async up(runner: QueryRunner): Promise<void> {
    const letters = `translate(lower(normalize($1, NFC)), '${foreign.from}', '${foreign.to}')`;
    const danish = `replace(replace(replace(${letters}, 'aa', 'å'), 'ae', 'æ'), 'oe', 'ø')`;
    await runner.query(`
      CREATE FUNCTION networks_letters(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT rtrim(regexp_replace(' ' || ${danish}, '[^[:alnum:]]+', ' ', 'g'))
      $$`);
    await runner.query(`
      CREATE FUNCTION networks_joined(text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT array_to_string($1, ' ')
      $$`);
    await runner.query(`
      CREATE TABLE networks_profiles (
        person_id uuid PRIMARY KEY REFERENCES identity_persons (id),
        areas text[] NOT NULL DEFAULT '{}' CHECK (areas <@ ARRAY['authority','provider','general','cross-cutting']),
        subjects text[] NOT NULL DEFAULT '{}' CHECK (cardinality(subjects) <= 12),
        telephone text NOT NULL DEFAULT '',
        show_email boolean NOT NULL DEFAULT false,
        languages text[] NOT NULL DEFAULT '{}',
        away_until date,
        works_with text NOT NULL DEFAULT '',
        picture_id uuid UNIQUE,
        picture_sha256 text REFERENCES platform_blobs (sha256),
        picture_type text,
        version integer NOT NULL DEFAULT 1,
        letters text GENERATED ALWAYS AS (networks_letters(networks_joined(subjects) || ' ' || works_with)) STORED,
        CHECK ((picture_id IS NULL) = (picture_sha256 IS NULL) AND (picture_id IS NULL) = (picture_type IS NULL))
      )`);
    await runner.query(`CREATE INDEX networks_profiles_picture ON networks_profiles (picture_sha256) WHERE picture_sha256 IS NOT NULL`);
    await runner.query(
      `ALTER TABLE identity_persons ADD COLUMN letters text GENERATED ALWAYS AS (networks_letters(name || ' ' || title)) STORED`,
    );
    await runner.query(`CREATE INDEX identity_persons_letters ON identity_persons USING gin (letters gin_trgm_ops)`);
    await runner.query(`CREATE INDEX networks_profiles_letters ON networks_profiles USING gin (letters gin_trgm_ops)`);
    await runner.query(`CREATE INDEX identity_persons_name ON identity_persons (name COLLATE danish, id)`);
    await runner.query(`
      CREATE VIEW networks_acquainted AS
      SELECT network_id, person_id, id AS membership_id, organisation_id, roles FROM networks_memberships
      WHERE valid_from <= now() AND (valid_to IS NULL OR valid_to > now()) AND NOT (roles <@ ARRAY['guest'])`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW networks_acquainted`);
    await runner.query(`DROP INDEX identity_persons_name`);
    await runner.query(`ALTER TABLE identity_persons DROP COLUMN letters`);
    await runner.query(`DROP TABLE networks_profiles`);
    await runner.query(`DROP FUNCTION networks_joined(text[])`);
    await runner.query(`DROP FUNCTION networks_letters(text)`);
  }
}
