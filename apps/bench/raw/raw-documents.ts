/** Documents with what they say, and nothing else of them. */
export const rawDocumentTables = `
  DROP TABLE IF EXISTS documents;
  CREATE TABLE documents (id uuid PRIMARY KEY, space_id uuid NOT NULL, author_id uuid NOT NULL, name text NOT NULL, at timestamptz NOT NULL,
    text text, words tsvector)`;

/** What can be found of them: the name weighs most. No other letters. */
export const rawDocumentIndex = `
  UPDATE documents SET words = setweight(to_tsvector('danish', regexp_replace(name, '[^[:alnum:]]+', ' ', 'g')), 'A') || to_tsvector('danish', text);
  CREATE INDEX documents_words ON documents USING gin (words);
  CREATE INDEX documents_latest ON documents (at DESC, id DESC);
  CREATE INDEX documents_space ON documents (space_id, at DESC, id DESC)`;

const fits = `words @@ to_tsquery('danish', $1) AND space_id = ANY (ARRAY(SELECT space_id FROM members WHERE person_id = $2))`;
const latest = (limit: number): string => `SELECT * FROM documents WHERE ${fits} ORDER BY at DESC, id DESC LIMIT ${limit}`;
/** As many as the product puts in order: 200 by their names, 400 by what they say. */
const best = `SELECT *, ts_rank(words, to_tsquery('danish', $1), 1) AS score FROM (${latest(600)}) found ORDER BY score DESC, at DESC, id DESC LIMIT 21`;
const page = (found: string, order: string): string =>
  `SELECT found.id, found.name, found.at, found.author_id AS "authorId", a.name AS author, a.organisation, found.space_id AS "spaceId", s.name AS "spaceName",
     ts_headline('danish', found.text, to_tsquery('danish', $1), 'MaxWords=35, MinWords=15') AS snippet
   FROM (${found}) found JOIN people a ON a.id = found.author_id JOIN spaces s ON s.id = found.space_id ORDER BY ${order}`;

/** The same page as the product's, not named, so that each is planned for its words. $1 words, $2 person */
export const searchDocuments = {
  recent: page(latest(21), 'found.at DESC, found.id DESC'),
  rank: page(best, 'found.score DESC, found.at DESC, found.id DESC'),
};
