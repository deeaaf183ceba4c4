import { aThread, ThreadRequests } from '@hv/discussions/api/testing';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { RetentionBook, RetentionSweep } from '@hv/platform/api/privacy';
import { aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';

let world: World;
let network: SpecNetwork;
let member: SpecMember;
let secretary: SpecMember;

beforeAll(async () => {
  // Nobody is told anything meanwhile.
  world = await aWorld(capabilities, { environment: { ROLE: 'api' } });
  network = await aNetwork(world);
  member = await aMember(world, network, { role: 'participant' });
  secretary = await aMember(world, network, { role: 'secretariat' });
});
afterAll(() => world.close());

const send = async <Body>(method: 'POST' | 'PUT', path: string, payload: object, by = member): Promise<Body> => {
  const { status, body, text } = await world.request<Body>({ method, url: `/api/v1/${path}`, headers: by.headers, payload });
  if (status > 299) throw new Error(`${path}: ${status} ${text}`);
  return body;
};
const count = async (table: string): Promise<number> =>
  (await world.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`))[0]!.n;
const swept = async (rule: string): Promise<number | undefined> => {
  await world.query('DELETE FROM platform_retention_runs');
  return (await world.app.get(RetentionSweep).run())[rule];
};

/** What one rule takes away: a row is made, found young enough, and then dated back. */
interface Kept {
  readonly rule: string;
  readonly table: string;
  readonly make: () => Promise<unknown>;
  /** Gives its rows an age, SQL of an interval. */
  readonly age: (age: string) => string;
  /** Just young enough, and just too old. */
  readonly ages: readonly [string, string];
}

const document = { type: 'doc', content: [] };
let threadId: string;
let postId: string;

const all: readonly Kept[] = [
  {
    rule: 'networks.feedback',
    table: 'networks_feedback',
    make: async () => {
      const { id } = await send<{ id: string }>('POST', `networks/${network.id}/feedback`, { text: 'Kortet mangler Læsø' });
      await send('PUT', `feedback/${id}/done`, {}, secretary);
    },
    age: (age) => `UPDATE networks_feedback SET done_at = now() - ${age}`,
    ages: [`interval '23 months'`, `interval '25 months'`],
  },
  {
    rule: 'identity.invitations',
    table: 'identity_invitations',
    make: async () => {
      const [own] = await world.query<{ id: string }>(
        'SELECT organisation_id AS id FROM networks_participations WHERE network_id = $1 LIMIT 1',
        [network.id],
      );
      const asked = { email: 'ida@herning.example', organisationId: own!.id, roles: ['participant'] };
      await send('POST', `networks/${network.id}/invitations`, asked, secretary);
    },
    age: (age) => `UPDATE identity_invitations SET created_at = now() - ${age}, expires_at = now() - ${age}`,
    ages: [`interval '11 months'`, `interval '13 months'`],
  },
  {
    rule: 'identity.access-tokens',
    table: 'identity_access_tokens',
    make: () => send('POST', 'access-tokens', { name: 'Regneark' }),
    age: (age) => `UPDATE identity_access_tokens SET ended_at = now() - ${age}`,
    ages: [`interval '11 months'`, `interval '13 months'`],
  },
  {
    rule: 'identity.erasure-reasons',
    table: 'identity_leavings',
    make: () =>
      world.query(
        `INSERT INTO identity_leavings (person_id, asked_by, reason, erase_at, erased_at) VALUES ($1, $1, 'Stoppet', now(), now())`,
        [member.personId],
      ),
    age: (age) => `UPDATE identity_leavings SET erased_at = now() - ${age}`,
    ages: [`interval '11 months'`, `interval '13 months'`],
  },
  {
    rule: 'discussions.drafts',
    table: 'discussions_drafts',
    make: () =>
      world.query(`INSERT INTO discussions_drafts (person_id, place_kind, place_id, document) VALUES ($1, 'thread', $2, $3)`, [
        member.personId,
        threadId,
        document,
      ]),
    age: (age) => `UPDATE discussions_drafts SET saved_at = now() - ${age}`,
    ages: [`interval '5 months'`, `interval '7 months'`],
  },
  {
    rule: 'discussions.scheduled',
    table: 'discussions_scheduled',
    make: () =>
      world.query(
        `INSERT INTO discussions_scheduled (id, author_id, space_id, thread_id, document, send_at, state) VALUES (platform_new_id(), $1, $2, $3, $4, now(), 'sent')`,
        [member.personId, network.spaceId, threadId, document],
      ),
    age: (age) => `UPDATE discussions_scheduled SET send_at = now() - ${age}`,
    ages: [`interval '5 months'`, `interval '7 months'`],
  },
  {
    rule: 'discussions.reports',
    table: 'discussions_reports',
    make: () =>
      world.query(
        `INSERT INTO discussions_reports (id, post_id, network_id, reporter_id, reason, handled_at, handled_by, outcome)
         VALUES (platform_new_id(), $1, $2, $3, 'tone', now(), $4, 'talked')`,
        [postId, network.id, member.personId, secretary.personId],
      ),
    age: (age) => `UPDATE discussions_reports SET handled_at = now() - ${age}`,
    ages: [`interval '23 months'`, `interval '25 months'`],
  },
  {
    rule: 'discussions.turns',
    table: 'discussions_turns',
    make: () =>
      world.query('INSERT INTO discussions_turns (person_id, space_id, wrote_at) VALUES ($1, $2, now())', [
        member.personId,
        network.spaceId,
      ]),
    age: (age) => `UPDATE discussions_turns SET wrote_at = now() - ${age}`,
    ages: [`interval '23 hours'`, `interval '25 hours'`],
  },
  {
    rule: 'notifications.told',
    table: 'notifications_notifications',
    make: () =>
      world.query(
        `INSERT INTO notifications_notifications (person_id, event_id, kind, object_ids) SELECT $1, max(id), 'spec.told', '{}' FROM platform_events`,
        [member.personId],
      ),
    age: (age) => `UPDATE notifications_notifications SET created_at = now() - ${age}`,
    ages: [`interval '11 months'`, `interval '13 months'`],
  },
  {
    rule: 'notifications.mailed',
    table: 'notifications_mails',
    make: () =>
      world.query('INSERT INTO notifications_mails (person_id, event_id, mailed_at) SELECT $1, max(id), now() FROM platform_events', [
        member.personId,
      ]),
    age: (age) => `UPDATE notifications_mails SET mailed_at = now() - ${age}`,
    ages: [`interval '11 months'`, `interval '13 months'`],
  },
  {
    rule: 'documents.locks',
    table: 'documents_locks',
    make: async () => {
      const link = await send<{ id: string }>('POST', `spaces/${network.spaceId}/links`, { name: 'Loven', url: 'https://example.dk' });
      await send('PUT', `documents/${link.id}/lock`, {});
    },
    age: (age) => `UPDATE documents_locks SET expires_at = now() - ${age}`,
    ages: [`interval '-1 hour'`, `interval '1 hour'`],
  },
  {
    rule: 'documents.asides',
    table: 'documents_asides',
    make: () =>
      world.query(`INSERT INTO documents_asides (person_id, place_id, name, content) VALUES ($1, $2, '._a', '')`, [
        member.personId,
        network.spaceId,
      ]),
    age: (age) => `UPDATE documents_asides SET written_at = now() - ${age}`,
    ages: [`interval '23 hours'`, `interval '25 hours'`],
  },
  {
    rule: 'documents.passes',
    table: 'documents_passes',
    make: () =>
      world.query(
        `INSERT INTO documents_passes (id, token_hash, person_id, document_id, expires_at)
         SELECT platform_new_id(), '\\x00', $1, id, now() FROM documents_entries LIMIT 1`,
        [member.personId],
      ),
    age: (age) => `UPDATE documents_passes SET expires_at = now() - ${age}`,
    ages: [`interval '-1 hour'`, `interval '1 hour'`],
  },
  {
    rule: 'documents.opened',
    table: 'documents_opened',
    make: () =>
      world.query('INSERT INTO documents_opened (person_id, entry_id) SELECT $1, id FROM documents_entries LIMIT 1', [member.personId]),
    age: (age) => `UPDATE documents_opened SET at = now() - ${age}`,
    ages: [`interval '11 months'`, `interval '13 months'`],
  },
  {
    rule: 'documents.visits',
    table: 'documents_visits',
    make: () => world.query('INSERT INTO documents_visits (person_id, library_id) VALUES ($1, $2)', [member.personId, network.spaceId]),
    age: (age) => `UPDATE documents_visits SET at = now() - ${age}`,
    ages: [`interval '11 months'`, `interval '13 months'`],
  },
];

describe('what is kept for how long', () => {
  beforeAll(async () => {
    const thread = await aThread(world, member, network.spaceId, 'Køreplan');
    threadId = thread.id;
    postId = (await new ThreadRequests(world, member).add(threadId, 'Det meste.')).body.id;
  });

  it.each(all)('is as the rule says: $rule', async ({ rule, table, make, age, ages: [young, old] }) => {
    await make();
    const before = await count(table);
    expect(before).toBeGreaterThan(0);
    await world.query(age(young));
    await swept(rule);
    expect(await count(table)).toBe(before);
    await world.query(age(old));
    expect(await swept(rule)).toBe(before);
    expect(await count(table)).toBe(0);
  });

  it('has a test for every rule that takes something away', () => {
    const sweeping = world.app.get(RetentionBook).rules.filter(({ sweep }) => sweep);
    // Mails have theirs where they are kept.
    expect(sweeping.map(({ name }) => name).sort()).toEqual([...all.map(({ rule }) => rule), 'platform.mails'].sort());
  });

  it('is said in both languages, by a name that tells whose it is', () => {
    for (const { name, what, until } of world.app.get(RetentionBook).rules) {
      expect(name).toMatch(/^[a-z]+\.[a-z-]+$/);
      for (const said of [what.da, what.en, until.da, until.en]) expect(said.length).toBeGreaterThan(5);
    }
  });
});
