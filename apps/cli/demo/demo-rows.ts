import { Passwords } from '@hv/identity/api';
import { fillMunicipalities, municipalitiesJson } from '@hv/networks/api';
import { demoDocuments } from './documents/demo-documents';
import { documentHappenings } from './documents/document-happenings';
import { documentRows } from './documents/document-rows';
import { type Happening, happenings, namings } from './happenings';
import { networkRows } from './network-rows';
import { notificationRows } from './notification-rows';
import { peopleRows, personId } from './people-rows';
import { profileRows } from './profile-rows';
import { readings } from './reading';
import type { Rows } from './rows';
import { threadRows } from './thread-rows';

/** Everyone's password in the demo. */
const password = 'demo';

/** One statement that fills, with the rows it takes as JSON. */
export interface Filling {
  readonly sql: string;
  readonly json: string;
}

export interface Demo {
  readonly fillings: readonly Filling[];
  /** What the store of files must hold. */
  readonly contents: readonly { readonly bytes: Buffer; readonly mediaType: string }[];
}

/** The whole demo, in the order of its foreign keys. Only the password's hash differs from one making to the next. */
export async function wholeDemo(): Promise<Demo> {
  const documents = await demoDocuments();
  const tables = [
    ...peopleRows(await new Passwords().hash(password)),
    ...networkRows(),
    profileRows(),
    ...threadRows(),
    ...documentRows(documents),
    mentionRows(),
    readMarkRows(),
    eventRows([...happenings(), ...documentHappenings(documents)]),
  ];
  const fillings = [
    { sql: fillMunicipalities.sql, json: municipalitiesJson() },
    ...tables.map(fillingOf),
    { sql: notificationRows.sql, json: notificationRows.json() },
  ];
  const files = documents.filter((entry) => entry.kind === 'file');
  return { fillings, contents: files.flatMap(({ mediaType, versions }) => versions.map(({ bytes }) => ({ bytes, mediaType }))) };
}

/** Who is called upon in the posts: they were told of it. */
const mentionRows = (): Rows => ({
  table: 'discussions_mentions',
  rows: namings().map(({ post, person }) => ({ post_id: post.id, person_id: personId(person.email) })),
});

/** How far everyone has read, and where they take part: who wrote or is named in a thread follows it. */
const readMarkRows = (): Rows => {
  const namedIn = new Set(namings().map(({ post, person }) => `${post.id} ${person.email}`));
  const marks = readings().map(({ email, conversation, seq }) => ({
    person_id: personId(email),
    thread_id: conversation.id,
    seq,
    wrote: conversation.posts.some(({ author }) => author === email),
    named: conversation.posts.some(({ id }) => namedIn.has(`${id} ${email}`)),
  }));
  return { table: 'discussions_read_marks', rows: marks.filter(({ seq, wrote, named }) => seq > 0 || wrote || named) };
};

const eventRows = (all: Happening[]): Rows => ({
  table: 'platform_events',
  rows: all.sort((one, other) => Date.parse(one.occurred_at) - Date.parse(other.occurred_at)).map((happening) => ({ ...happening })),
});

/** PostgreSQL reads each value as its column's type; the rows keep their order. */
function fillingOf({ table, rows }: Rows): Filling {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  return {
    sql: `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${table}, $1)`,
    json: JSON.stringify(rows),
  };
}
