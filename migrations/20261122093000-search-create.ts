import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters with marks that Danish does not have, and what is typed for them where they are not at hand. */
const foreign = { from: 'éèêëáàâãíìîïóòôõúùûüýÿñçäö', to: 'eeeeaaaaiiiioooouuuuyyncæø' };

/** Words that stemming alone does not join, within compounds too: plejebørn is found by plejebarn. */
const plurals = [
  ['børn', 'barn'],
  ['mænd', 'mand'],
  ['hænder', 'hånder'],
  ['bøger', 'boger'],
  ['mødre', 'more'],
  ['fædre', 'fare'],
  ['brødre', 'brore'],
  ['døtre', 'dattere'],
] as const;

const replaced = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((inner, [from, to]) => `replace(${inner}, '${from}', '${to}')`, text);

/**
 * What can be found, one row for each thing, kept beside the things by an indexer. `search_letters` writes a text as bare words, whatever
 * keyboard it was typed on; `search_vector` makes of them what PostgreSQL finds by. Both are held to their twins in TypeScript by a spec.
 * No foreign keys: each would lock the thread's row for the indexer, in the way of those who write there.
 */
export class SearchCreate20261122093000 implements MigrationInterface {
  readonly name = 'SearchCreate20261122093000';

  async up(runner: QueryRunner): Promise<void> {
    const letters = `translate(lower(normalize($1, NFC)), '${foreign.from}', '${foreign.to}')`;
    const danish = [
      ['aa', 'å'],
      ['ae', 'æ'],
      ['oe', 'ø'],
    ] as const;
    await runner.query(`
      CREATE FUNCTION search_letters(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT trim(regexp_replace(${replaced(letters, danish)}, '[^[:alnum:]]+', ' ', 'g'))
      $$`);
    await runner.query(`
      CREATE FUNCTION search_vector(letters text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT to_tsvector('danish'::regconfig, ${replaced('$1', plurals)})
      $$`);
    await runner.query(`
      CREATE TABLE search_entries (
        object_id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('thread', 'post')),
        thread_id uuid NOT NULL,
        space_id uuid NOT NULL,
        network_id uuid NOT NULL,
        author_id uuid NOT NULL,
        at timestamptz NOT NULL,
        title text CHECK ((title IS NOT NULL) = (kind = 'thread')),
        words tsvector NOT NULL
      )`);
    await runner.query(`CREATE INDEX search_entries_words ON search_entries USING gin (words) WITH (gin_pending_list_limit = 1024)`);
    await runner.query(`CREATE INDEX search_entries_latest ON search_entries (at DESC, object_id DESC)`);
    await runner.query(`CREATE INDEX search_entries_space ON search_entries (space_id, at DESC, object_id DESC)`);
    await runner.query(`CREATE INDEX search_entries_author ON search_entries (author_id, at DESC, object_id DESC)`);
    await runner.query(`CREATE INDEX search_entries_thread ON search_entries (thread_id)`);
    await runner.query(`CREATE INDEX search_entries_titles ON search_entries USING gin (title gin_trgm_ops) WHERE kind = 'thread'`);
    await runner.query(`CREATE INDEX search_entries_openings ON search_entries USING gin (words) WHERE kind = 'thread'`);
    await runner.query(`CREATE INDEX search_entries_started ON search_entries (at DESC, object_id DESC) WHERE kind = 'thread'`);
    await runner.query(`CREATE TABLE search_words (word text PRIMARY KEY)`);
    await runner.query(`CREATE INDEX search_words_alike ON search_words USING gin (word gin_trgm_ops)`);
    await runner.query(`
      CREATE TABLE search_threads (
        thread_id uuid PRIMARY KEY,
        space_id uuid NOT NULL,
        change integer NOT NULL,
        version integer NOT NULL,
        rules smallint NOT NULL
      ) WITH (fillfactor = 70)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['search_threads', 'search_words', 'search_entries']) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION search_vector(text)`);
    await runner.query(`DROP FUNCTION search_letters(text)`);
  }
}
