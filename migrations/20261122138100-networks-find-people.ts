import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a membership's letters are made from, and which memberships each change of it concerns. */
const sources = [
  { table: 'identity_persons', when: 'UPDATE OF name, title', which: 'person_id = NEW.id' },
  { table: 'networks_profiles', when: 'INSERT OR UPDATE OF subjects, works_with', which: 'person_id = NEW.person_id' },
  { table: 'networks_profiles', when: 'DELETE', which: 'person_id = OLD.person_id' },
  { table: 'networks_organisation_names', when: 'INSERT OR UPDATE OF name', which: 'organisation_id = NEW.organisation_id' },
  { table: 'networks_organisation_names', when: 'DELETE', which: 'organisation_id = OLD.organisation_id' },
];
const nameOf = (source: (typeof sources)[number]): string => `networks_letters_${sources.indexOf(source)}`;

/**
 * All that somebody is found by stands with each of their memberships: name, title, all names that their organisation has had, and what they
 * tell of themselves. Put together from three tables for each question, it took three times as long. The database keeps it, so that nothing
 * that writes needs to know.
 */
export class NetworksFindPeople20261122138100 implements MigrationInterface {
  readonly name = 'NetworksFindPeople20261122138100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION networks_letters_of(person uuid, organisation uuid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT letters FROM identity_persons WHERE id = person), '')
          || coalesce((SELECT networks_letters(string_agg(name, ' ' ORDER BY valid_from DESC)) FROM networks_organisation_names WHERE organisation_id = organisation), '')
          || coalesce((SELECT letters FROM networks_profiles WHERE person_id = person), '')
      $$`);
    await runner.query(`ALTER TABLE networks_memberships ADD COLUMN letters text NOT NULL DEFAULT ''`);
    await runner.query(`UPDATE networks_memberships SET letters = networks_letters_of(person_id, organisation_id)`);
    await runner.query(`CREATE INDEX networks_memberships_letters ON networks_memberships USING gin (letters gin_trgm_ops)`);
    await runner.query(`
      CREATE FUNCTION networks_letter_membership() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.letters := networks_letters_of(NEW.person_id, NEW.organisation_id);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER networks_letters BEFORE INSERT OR UPDATE OF person_id, organisation_id ON networks_memberships
      FOR EACH ROW EXECUTE FUNCTION networks_letter_membership()`);
    for (const source of sources) {
      await runner.query(`
        CREATE FUNCTION ${nameOf(source)}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE networks_memberships SET letters = networks_letters_of(person_id, organisation_id)
          WHERE ${source.which} AND letters <> networks_letters_of(person_id, organisation_id);
          RETURN NULL;
        END $$`);
      await runner.query(
        `CREATE TRIGGER ${nameOf(source)} AFTER ${source.when} ON ${source.table} FOR EACH ROW EXECUTE FUNCTION ${nameOf(source)}()`,
      );
    }
    await runner.query(`
      CREATE VIEW networks_findable AS
      SELECT a.*, m.letters FROM networks_acquainted a JOIN networks_memberships m ON m.id = a.membership_id`);
    await runner.query('DROP INDEX identity_persons_letters, networks_profiles_letters');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX identity_persons_letters ON identity_persons USING gin (letters gin_trgm_ops)`);
    await runner.query(`CREATE INDEX networks_profiles_letters ON networks_profiles USING gin (letters gin_trgm_ops)`);
    await runner.query('DROP VIEW networks_findable');
    for (const source of sources) {
      await runner.query(`DROP TRIGGER ${nameOf(source)} ON ${source.table}`);
      await runner.query(`DROP FUNCTION ${nameOf(source)}()`);
    }
    await runner.query('DROP TRIGGER networks_letters ON networks_memberships');
    await runner.query('DROP FUNCTION networks_letter_membership()');
    await runner.query('ALTER TABLE networks_memberships DROP COLUMN letters');
    await runner.query('DROP FUNCTION networks_letters_of(uuid, uuid)');
  }
}
