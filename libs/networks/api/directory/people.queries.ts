import type { DirectoryPersonView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';
import type { PeopleSought } from './directory-query';
import { belongingsOfMany, shown } from './directory.queries';

/** Who was found, with how many there are in all. */
export interface FoundPerson {
  readonly id: string;
  readonly count: number;
}

/** A row of the directory. The address is for the secretariat's table alone. */
export type PersonRow = DirectoryPersonView & { readonly email: string };

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

/** Each word begins a word of their membership's letters. Nothing but immutable functions: the planner sees what is asked for. */
const called = (question: string): string =>
  `m.letters LIKE ALL (string_to_array('% ' || replace(nullif(ltrim(networks_letters(${question})), ''), ' ', '%|% ') || '%', '|'))`;

/** All of the words are like a word of name, title or organisation. */
const alike = (question: string): string =>
  `(SELECT bool_and(word_similarity(word, person.letters || networks_letters(coalesce(n.name, '')))  >= 0.45)
    FROM unnest(string_to_array(nullif(ltrim(networks_letters(${question})), ''), ' ')) word)`;

/**
 * A page of the people of networks, each once, by name. Put together for what is asked, and planned for it each time: a plan for everything
 * that may be asked is several times as slow. What is shown of them is asked for by `peopleShown`, whose plan is kept.
 */
export function peopleAsked({ networks, sought, limit, after, alike: isAlike }: PeopleWanted): Asked {
  const values: unknown[] = [networks];
  const value = (one: unknown, type: string): string => `$${values.push(one)}::${type}`;
  const members = [`m.network_id = ANY($1::uuid[])`];
  const facts: string[] = [];
  if (sought.organisation) members.push(`m.organisation_id = ${value(sought.organisation, 'uuid')}`);
  if (sought.role) members.push(`m.roles @> ARRAY[${value(sought.role, 'text')}]`);
  if (sought.cluster)
    members.push(`(m.network_id, m.organisation_id) IN (SELECT p.network_id, p.organisation_id FROM networks_participations p
      WHERE p.cluster_id = ${value(sought.cluster, 'uuid')} AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now()))`);
  if (sought.area) facts.push(`f.areas @> ARRAY[${value(sought.area, 'text')}]`);
  if (sought.subject) facts.push(`f.subjects @> ARRAY[${value(sought.subject, 'text')}]`);
  const told = facts.length > 0;
  const question = sought.q?.trim();
  if (question) facts.push((isAlike ? alike : called)(value(question, 'text')));
  const go = after ? `(name COLLATE danish, id) > (${value(after[0], 'text')} COLLATE danish, ${value(after[1], 'uuid')})` : 'true';
  const most = value(limit, 'integer');
  if (facts.length === 0) return { sql: everyone(members.join(' AND '), go, most), values };
  return {
    sql: `WITH found AS MATERIALIZED (
        SELECT DISTINCT person.id, person.name FROM networks_findable m JOIN identity_persons person ON person.id = m.person_id
        ${question && isAlike ? 'LEFT JOIN networks_current_names n ON n.organisation_id = m.organisation_id' : ''}
        ${told ? 'JOIN networks_profiles f ON f.person_id = m.person_id' : ''}
        WHERE ${['person.erased_at IS NULL', ...members, ...facts].join(' AND ')})
      SELECT id, (SELECT count(*) FROM found)::integer AS count FROM found WHERE ${go} ORDER BY name COLLATE danish, id LIMIT ${most}`,
    values,
  };
}

/** By the index of names as far as the page goes; counted without looking at names. */
const everyone = (members: string, go: string, most: string): string =>
  `SELECT id, (SELECT count(DISTINCT m.person_id) FROM networks_acquainted m WHERE ${members})::integer AS count
   FROM identity_persons found WHERE erased_at IS NULL AND ${go}
     AND EXISTS (SELECT FROM networks_acquainted m WHERE m.person_id = found.id AND ${members}) ORDER BY name COLLATE danish, id LIMIT ${most}`;

/** What the directory shows of people, by name. $1 networks that both they and the reader are in, $2 people */
export const peopleShown = statement<PersonRow>(
  'directory_people_shown',
  `SELECT ${shown}, coalesce(a.email, '') AS email
   FROM identity_persons person LEFT JOIN networks_profiles f ON f.person_id = person.id
   LEFT JOIN identity_accounts a ON a.person_id = person.id JOIN (${belongingsOfMany}) belongings ON belongings.person_id = person.id
   WHERE person.id = ANY($2::uuid[]) ORDER BY person.name COLLATE danish, person.id`,
);
