import type { FileKind, SearchOrder } from '@hv/search/contracts';

/** What is asked for, ready for the database. */
export interface Asked {
  /** Those that the one who asks sees, as far as they ask for them. */
  readonly spaceIds: readonly string[];
  /** One space alone, with what stands in its library for some. */
  readonly spaceId?: string;
  /** For `to_tsquery`; null for everything that the filters leave. */
  readonly tsquery: string | null;
  /** Whether few names of documents have these words, so that they are found by them and not by time. */
  readonly fewNames: boolean;
  readonly authorId?: string;
  /** Only such files, links and folders. */
  readonly fileKinds?: readonly FileKind[];
  /** Days in Denmark, `2026-11-24`; both are within. */
  readonly from?: string;
  readonly to?: string;
}

/** Where it is looked for: discussions or libraries. */
export type Source = 'written' | 'document';

/** The last of the page before: how well it fits, when it was written (to the microsecond), which it was. */
export type Position = readonly [score: number, at: string, id: string];

/** Something that fits. */
export interface FoundRow {
  readonly id: string;
  readonly source: Source;
  readonly at: string;
  readonly score: number;
}

/** Of what fits, so many of the latest are put in order by how well they do: titles and names have their own share, because they say most. */
const ranked = { threads: 200, posts: 800, names: 200, contents: 400 } as const;

/** A statement with its values. It is planned for these very values: how many rows a word has decides how they are best found. */
export interface Planned {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Values and their placeholders. */
export class Values {
  readonly all: unknown[] = [];

  /** Its placeholder. */
  of(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

/** A table of what can be found, as far as a question goes. */
interface Looked {
  readonly source: Source;
  readonly from: string;
  readonly id: string;
  readonly conditions: string;
  /** What of it is ranked, each part by itself. Asked for only then: a value that stands nowhere is refused. */
  readonly shares: (tsquery: string) => readonly Share[];
}

/** What is ranked: which rows, how many of the latest, and what says when they were written. */
type Share = readonly [condition: string, most: number, at: string];

/** No index has this order: PostgreSQL looks for the words first. */
const notByTime = `e.at AT TIME ZONE 'UTC'`;

const daysOf = ({ from, to }: Asked, values: Values): readonly (string | undefined)[] => {
  const day = (value: string): string => `(${values.of(value)}::date)::timestamp`;
  return [
    from && `e.at >= ${day(from)} AT TIME ZONE 'Europe/Copenhagen'`,
    to && `e.at < (${day(to)} + interval '1 day') AT TIME ZONE 'Europe/Copenhagen'`,
  ];
};

const fits = (words: string, tsquery: string, values: Values): string => `${words} @@ to_tsquery('danish', ${values.of(tsquery)})`;
const together = (conditions: readonly (string | undefined)[]): string => conditions.filter(Boolean).join(' AND ');

function inDiscussions(asked: Asked, values: Values): Looked {
  const { spaceIds, spaceId, tsquery, authorId } = asked;
  const own = spaceId === undefined ? spaceIds : spaceIds.filter((id) => id === spaceId);
  const conditions = together([
    `e.space_id = ANY (${values.of(own)}::uuid[])`,
    tsquery === null ? undefined : fits('e.words', tsquery, values),
    authorId && `e.author_id = ${values.of(authorId)}::uuid`,
    ...daysOf(asked, values),
  ]);
  const shares = () => [[`e.kind = 'thread'`, ranked.threads, 'e.at'] as const, [`e.kind = 'post'`, ranked.posts, 'e.at'] as const];
  return { source: 'written', from: 'search_entries e', id: 'e.object_id', conditions, shares };
}

function inLibraries(asked: Asked, values: Values): Looked {
  const { spaceIds, spaceId, tsquery, fewNames, authorId, fileKinds } = asked;
  const conditions = together([
    'NOT e.trashed',
    `e.space_id = ANY (${values.of(spaceIds)}::uuid[])`,
    spaceId && `(e.library_id = ${values.of(spaceId)}::uuid OR e.space_id = ${values.of(spaceId)}::uuid)`,
    tsquery === null ? undefined : fits('e.words', tsquery, values),
    authorId && `e.people @> ARRAY[${values.of(authorId)}::uuid]`,
    fileKinds && `e.file_kind = ANY (${values.of(fileKinds)}::text[])`,
    ...daysOf(asked, values),
  ]);
  const shares = (words: string) => {
    const named = fits('e.names', words, values);
    return [[named, ranked.names, fewNames ? notByTime : 'e.at'] as const, [`NOT ${named}`, ranked.contents, 'e.at'] as const];
  };
  return { source: 'document', from: 'search_documents e', id: 'e.document_id', conditions, shares };
}

/** A page of what fits, as `FoundRow`s. @param limit rows @param after where to go on, or null */
export function pageOfFound(
  asked: Asked,
  sources: ReadonlySet<Source>,
  order: SearchOrder,
  limit: number,
  after: Position | null,
): Planned {
  const values = new Values();
  const looked = [
    ...(sources.has('written') ? [inDiscussions(asked, values)] : []),
    ...(sources.has('document') ? [inLibraries(asked, values)] : []),
  ];
  const { tsquery } = asked;
  const sql = order === 'rank' && tsquery !== null ? byRank(tsquery, looked, values, limit, after) : byTime(looked, values, limit, after);
  return { sql, values: values.all };
}

function byTime(looked: readonly Looked[], values: Values, limit: number, after: Position | null): string {
  const last = after && `${values.of(after[1])}::timestamptz, ${values.of(after[2])}::uuid`;
  const each = looked.map(({ source, from, id, conditions }) => {
    const on = last ? ` AND (e.at, ${id}) < (${last})` : '';
    return `(SELECT ${id} AS id, '${source}' AS source, e.at, 0 AS score FROM ${from} WHERE ${conditions}${on} ORDER BY e.at DESC, ${id} DESC LIMIT ${limit})`;
  });
  return `SELECT f.id, f.source, f.at::text, f.score FROM (${each.join(' UNION ALL ')}) f ORDER BY f.at DESC, f.id DESC LIMIT ${limit}`;
}

function byRank(tsquery: string, looked: readonly Looked[], values: Values, limit: number, after: Position | null): string {
  const each = looked.flatMap(({ source, from, id, conditions, shares }) =>
    shares(tsquery).map(
      ([condition, most, at]) =>
        `(SELECT ${id} AS id, '${source}' AS source, e.at, e.words FROM ${from} WHERE ${condition} AND ${conditions} ORDER BY ${at} DESC, ${id} DESC LIMIT ${most})`,
    ),
  );
  const scored = `SELECT e.id, e.source, e.at, ts_rank(e.words, to_tsquery('danish', ${values.of(tsquery)}), 1)::float8 AS score FROM (${each.join(' UNION ALL ')}) e`;
  const on = after
    ? `WHERE (f.score, f.at, f.id) < (${values.of(after[0])}::float8, ${values.of(after[1])}::timestamptz, ${values.of(after[2])}::uuid)`
    : '';
  return `SELECT f.id, f.source, f.at::text, f.score FROM (${scored}) f ${on} ORDER BY f.score DESC, f.at DESC, f.id DESC LIMIT ${limit}`;
}
