/** Everybody in one row with all that is shown and looked for. */
export const rawDirectoryTables = `
  CREATE COLLATION IF NOT EXISTS danish (provider = icu, locale = 'da-DK');
  DROP TABLE IF EXISTS directory;
  CREATE TABLE directory (id uuid PRIMARY KEY, name text NOT NULL, title text NOT NULL, organisation text NOT NULL, organisation_id uuid NOT NULL,
    roles text[] NOT NULL, areas text[], subjects text[], letters text NOT NULL);
  CREATE INDEX directory_name ON directory (name COLLATE danish, id)`;

/** The first page of those who are found, with how many there are. $1 what their words are like, each as a pattern; $2 organisation or null */
export const directoryPage = {
  name: 'directory_page',
  text: `WITH found AS MATERIALIZED (
      SELECT * FROM directory WHERE letters LIKE ALL ($1::text[]) AND ($2::uuid IS NULL OR organisation_id = $2)
    )
    SELECT id, name, title, organisation, organisation_id AS "organisationId", roles, areas, subjects, (SELECT count(*)::integer FROM found) AS count
    FROM found ORDER BY name COLLATE danish, id LIMIT 51`,
};
