import type { DirectoryPersonView } from '@hv/networks/contracts';
import type { PeopleSought } from './directory-query';
import { belongings, shown } from './directory.queries';

/** A row of the directory. The address is for the secretariat's table alone. */
export type PersonRow = DirectoryPersonView & { readonly count: number; readonly email: string };

/** Whom to find: by what, from where on, how many. */
export interface PeopleWanted {
  readonly networks: readonly string[];
  readonly sought: PeopleSought;
  /** Null for all of them. */
  readonly limit: number | null;
  /** Name and id of the last one before; null to begin. */
  readonly after: readonly [name: string, id: string] | null;
  /** Take what is spelt alike, not what begins so. */
  readonly alike: boolean;
}

/** SQL with the values of its parameters. */
export interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** All of the words are like a word of name, title or organisation. */
const alike = `(SELECT bool_and(word_similarity(word, person.letters || o.letters) >= 0.45) FROM words)`;

const wordsOf = (question: string): string => `
  words AS MATERIALIZED (
    SELECT DISTINCT word FROM unnest(string_to_array(ltrim(networks_letters(${question})), ' ')) word WHERE word <> ''
  ), organisations AS MATERIALIZED (
    SELECT o.id, networks_letters(coalesce(n.name, '')) AS letters FROM networks_organisations o
    LEFT JOIN networks_current_names n ON n.organisation_id = o.id
    WHERE o.id IN (SELECT organisation_id FROM networks_participations WHERE network_id = ANY($1::uuid[]))
  )`;

/**
 * Each word begins a word of their name and title, of their organisation, or of what they tell of themselves: found by an index for each, and
 * kept are those whom all of the words found.
 */
const called = (members: string): string => `
  called AS MATERIALIZED (
    SELECT person_id FROM (
      SELECT word, person.id AS person_id FROM words JOIN identity_persons person ON person.letters LIKE '% ' || word || '%'
      UNION SELECT word, f.person_id FROM words JOIN networks_profiles f ON f.letters LIKE '% ' || word || '%'
      UNION SELECT word, m.person_id FROM words JOIN organisations o ON o.letters LIKE '% ' || word || '%'
        JOIN networks_acquainted m ON m.organisation_id = o.id AND ${members}
    ) matched GROUP BY person_id HAVING count(*) = (SELECT count(*) FROM words)
  )`;

/**
 * A page of the people of networks, each once, by name, with how many there are. Put together for what is asked, and planned for it each
 * time: a plan for everything that may be asked is several times as slow.
 */
export function peopleAsked({ networks, sought, limit, after, alike: isAlike }: PeopleWanted): Asked {
  const values: unknown[] = [networks];
  const value = (one: unknown, type: string): string => `$${values.push(one)}::${type}`;
  const narrow: string[] = [];
  const told: string[] = [];
  if (sought.organisation) narrow.push(`m.organisation_id = ${value(sought.organisation, 'uuid')}`);
  if (sought.role) narrow.push(`m.roles @> ARRAY[${value(sought.role, 'text')}]`);
  if (sought.cluster)
    narrow.push(`(m.network_id, m.organisation_id) IN (SELECT p.network_id, p.organisation_id FROM networks_participations p
      WHERE p.cluster_id = ${value(sought.cluster, 'uuid')} AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now()))`);
  if (sought.area) told.push(`f.areas @> ARRAY[${value(sought.area, 'text')}]`);
  if (sought.subject) told.push(`f.subjects @> ARRAY[${value(sought.subject, 'text')}]`);
  const question = sought.q?.trim();
  const members = [`m.network_id = ANY($1::uuid[])`, ...narrow].join(' AND ');
  const go = after ? `(name COLLATE danish, id) > (${value(after[0], 'text')} COLLATE danish, ${value(after[1], 'uuid')})` : 'true';
  const most = value(limit, 'integer');
  if (!question && told.length === 0) return { sql: everyone(members, go, most), values };
  const from = question ? `${wordsOf(value(question, 'text'))}, ${isAlike ? '' : `${called(members)}, `}` : '';
  const facts = [...told, ...(question && isAlike ? [alike] : [])];
  return {
    sql: page(
      `${from} found AS MATERIALIZED (
       SELECT DISTINCT person.id, person.name FROM networks_acquainted m JOIN identity_persons person ON person.id = m.person_id
       ${question && isAlike ? 'JOIN organisations o ON o.id = m.organisation_id' : ''}
       ${question && !isAlike ? 'JOIN called ON called.person_id = m.person_id' : ''}
       ${told.length > 0 ? 'JOIN networks_profiles f ON f.person_id = m.person_id' : ''}
       WHERE ${['person.erased_at IS NULL', members, ...facts].join(' AND ')})`,
      `SELECT id, name FROM found WHERE ${go} ORDER BY name COLLATE danish, id LIMIT ${most}`,
      'SELECT count(*) FROM found',
    ),
    values,
  };
}

/** By the index of names as far as the page goes; counted without looking at names. */
const everyone = (members: string, go: string, most: string): string =>
  page(
    '',
    `SELECT id, name FROM identity_persons found WHERE erased_at IS NULL AND ${go}
       AND EXISTS (SELECT FROM networks_acquainted m WHERE m.person_id = found.id AND ${members}) ORDER BY name COLLATE danish, id LIMIT ${most}`,
    `SELECT count(DISTINCT m.person_id) FROM networks_acquainted m WHERE ${members}`,
  );

const page = (before: string, found: string, count: string): string =>
  `${before && `WITH ${before}`}
  SELECT ${shown}, coalesce(a.email, '') AS email, (${count})::integer AS count
  FROM (${found}) page JOIN identity_persons person ON person.id = page.id LEFT JOIN networks_profiles f ON f.person_id = person.id
  LEFT JOIN identity_accounts a ON a.person_id = person.id CROSS JOIN LATERAL (${belongings}) belongings
  ORDER BY person.name COLLATE danish, person.id`;
