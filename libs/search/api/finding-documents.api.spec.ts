import { DiscussionsModule } from '@hv/discussions/api';
import { aThread } from '@hv/discussions/api/testing';
import { documentModules, LibraryRequests } from '@hv/documents/api/testing';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { MarkedTextView, SearchHitView } from '@hv/search/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import { SearchModule } from './search.module';
import { catchUp, foundBy, searchAs } from './testing';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;

beforeAll(async () => {
  world = await aWorld([...documentModules, DiscussionsModule, SearchModule]);
  network = await aNetwork(world, { name: 'Hele netværket' });
  anne = await aMember(world, network, { name: 'Anne Kjær', organisation: 'Herning Kommune' });
  bo = await aMember(world, network, { name: 'Bo Ås', organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
});
afterAll(() => world.close());

const by = (member: SpecMember): LibraryRequests => new LibraryRequests(world, member);
const markedIn = ({ text, marks }: MarkedTextView): string[] => marks.map(({ start, end }) => text.slice(start, end));
const found = (member: SpecMember, q: string, parameters: Record<string, string> = {}): Promise<string[]> =>
  foundBy(world, member, q, { in: 'documents', ...parameters });
const entry = async (id: string): Promise<LibraryEntryView> => (await by(secretariat).get<LibraryEntryView>(`documents/${id}`)).body;

/** What its newest version says has been read. */
const read = (documentId: string, text: string): Promise<unknown> =>
  world.query(
    `INSERT INTO documents_texts (sha256, state, text, reader_version, read_at)
     SELECT v.sha256, 'read', $2, 1, now() FROM documents_entries e JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number WHERE e.id = $1
     ON CONFLICT (sha256) DO UPDATE SET text = excluded.text, read_at = excluded.read_at`,
    [documentId, text],
  );
const bring = async (member: SpecMember, name: string, text: string, place: object = {}): Promise<string> => {
  const id = await by(member).upload({ spaceId: network.spaceId, name, ...place }, text);
  await read(id, text);
  return id;
};

describe('a search in documents finds', () => {
  it('a file by a word in it, with its place, who, and where in it the word stands', async () => {
    const folder = await by(anne).makeFolder(network.spaceId, { name: 'Underretninger' });
    const text = `${'Indledning uden noget. '.repeat(60)}Hos os inviterer sagsbehandleren børnene med <b>fra starten</b>.`;
    const id = await bring(anne, 'Vejledning 2026.txt', text, { folderId: folder.body.id });
    const { body } = await searchAs(world, bo, { q: 'barn sagsbehandler', in: 'documents' });
    expect(body.items).toHaveLength(1);
    const hit = body.items[0]!;
    expect(hit).toMatchObject({
      kind: 'document',
      id,
      threadId: null,
      document: { kind: 'text', folders: ['Underretninger'], page: null },
      title: { text: 'Vejledning 2026.txt', marks: [] },
      author: { id: anne.personId, name: 'Anne Kjær', organisation: 'Herning Kommune' },
      place: { networkId: network.id, spaceId: network.spaceId, path: `/rum/${network.spaceId}/dokumenter/fil/${id}` },
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
    expect(hit.snippet.text).toContain('inviterer sagsbehandleren børnene med <b>fra starten</b>.');
    expect(markedIn(hit.snippet)).toEqual(['sagsbehandleren', 'børnene']);
  });

  it('a word far into a long file', async () => {
    const text = `${'Fyldord på række. '.repeat(10_000)}Endelig nævnes sommerfugleeffekten her.`;
    await bring(anne, 'Lang rapport.txt', text);
    const hit = (await searchAs(world, bo, { q: 'sommerfugleeffekt' })).body.items[0]!;
    expect(markedIn(hit.snippet)).toEqual(['sommerfugleeffekten']);
  });

  it('a word on a page, and leads to that page', async () => {
    const id = await bring(anne, 'Årsrapport.txt', 'Forside\fIndhold\fVores kompasretning');
    const hit = (await searchAs(world, bo, { q: 'kompasretning', in: 'documents' })).body.items[0]!;
    expect([hit.document!.page, hit.place.path]).toEqual([3, `/rum/${network.spaceId}/dokumenter/fil/${id}#side-3`]);
  });

  it('folders, links and files by their names, too', async () => {
    const folder = await by(anne).makeFolder(network.spaceId, { name: 'Netværksmøder' });
    await by(anne).addLink(network.spaceId, { name: 'Netværksmøder hos VIVE', url: 'https://example.dk/moeder' });
    await bring(anne, 'referat_netværksmøde.docx', 'Ja');
    const { items } = (await searchAs(world, bo, { q: 'netværksmøde', in: 'documents' })).body;
    expect(items.map((hit: SearchHitView) => hit.document!.kind).sort()).toEqual(['folder', 'link', 'word']);
    expect(items.find((hit: SearchHitView) => hit.document!.kind === 'folder')!.place.path).toBe(
      `/rum/${network.spaceId}/dokumenter/${folder.body.id}`,
    );
    expect(items.find((hit: SearchHitView) => hit.document!.kind === 'link')!.snippet.text).toBe('https://example.dk/moeder');
  });

  it('names before contents, threads beside documents, and page by page', async () => {
    await bring(anne, 'Andet.txt', 'Noget om køreplaner.');
    await bring(anne, 'Køreplan.txt', 'Ja.');
    const thread = await aThread(world, anne, network.spaceId, 'Køreplan i tråd');
    expect(await found(bo, 'køreplan')).toEqual(['Køreplan.txt', 'Andet.txt']);
    const whole = (await searchAs(world, bo, { q: 'køreplan', in: 'threads,documents' })).body.items.map(({ id }) => id);
    expect(whole).toHaveLength(3);
    expect(whole).toContain(thread.id);
    for (const order of ['rank', 'recent']) {
      const all = (await searchAs(world, bo, { q: 'køreplan', order })).body.items.map(({ id }) => id);
      const paged: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const { body } = await searchAs(world, bo, { q: 'køreplan', order, limit: '1', ...(after && { after }) });
        paged.push(...body.items.map(({ id }) => id));
        after = body.next;
      }
      expect(paged).toEqual(all);
    }
  });

  it('as it is narrowed: to a space, a kind, a person, days', async () => {
    const one = await bring(anne, 'Visitation.txt', 'visitation');
    await by(anne).addLink(network.spaceId, { name: 'Visitation, loven', url: 'https://example.dk/visitation' });
    expect(await found(bo, 'visitation', { type: 'text,pdf' })).toEqual(['Visitation.txt']);
    expect(await found(bo, 'visitation', { type: 'link' })).toEqual(['Visitation, loven']);
    expect(await foundBy(world, bo, '', { type: 'link' })).toContain('Visitation, loven');
    expect(await found(bo, 'visitation', { person: bo.personId })).toEqual([]);
    const change = await by(bo).change(await entry(one), { name: 'Visitation hos os.txt' });
    expect(change.status).toBe(200);
    expect(await found(anne, 'visitation', { person: bo.personId })).toEqual(['Visitation hos os.txt']);
    expect(await found(anne, 'visitation', { person: anne.personId })).toHaveLength(2);
    expect(await found(bo, 'visitation', { space: network.spaceId })).toHaveLength(2);
    expect(await found(bo, 'visitation', { space: anne.personId })).toEqual([]);
    expect(await found(bo, 'visitation', { to: '2015-01-01' })).toEqual([]);
    expect((await searchAs(world, bo, { q: 'x', type: 'pdf,exe' })).status).toBe(400);
  });
});

describe('a search in documents keeps', () => {
  it('from those who do not see them what outsiders ask for, and every word of it', async () => {
    await bring(anne, 'Overgangsordning.txt', 'Mistrivselsundersøgelse');
    expect(await found(bo, 'mistrivselsundersøgelse')).toEqual(['Overgangsordning.txt']);
    expect((await searchAs(world, bo, { q: 'mistrivselsundersogelsse' })).body.meant).toBe('mistrivselsundersøgelse');
    const narrowed: Record<string, string>[] = [{}, { space: network.spaceId }, { network: network.id }, { person: anne.personId }];
    for (const parameters of narrowed)
      for (const q of ['overgangsordning', 'mistrivselsundersøgelse', 'mistrivselsundersogelsse'])
        expect((await searchAs(world, outsider, { q, ...parameters })).body).toMatchObject({ items: [], meant: null });
  });

  it('what stands in a folder for some to those, also what was moved there a moment ago', async () => {
    const folder = await by(secretariat).makeFolder(network.spaceId, { name: 'Kun os', roles: ['secretariat'] });
    const id = await bring(secretariat, 'Personsag.txt', 'Fortrolighedsaftale', { folderId: folder.body.id });
    expect(await found(secretariat, 'fortrolighedsaftale', { space: network.spaceId })).toEqual(['Personsag.txt']);
    expect([await found(anne, 'fortrolighedsaftale'), await found(anne, 'kun os')]).toEqual([[], []]);
    const open = await bring(anne, 'Åben.txt', 'Åbenhedsaftale');
    expect(await found(anne, 'åbenhedsaftale')).toHaveLength(1);
    // The index has it where it was: nothing has told it.
    await world.query(
      'UPDATE documents_entries SET folder_id = $2, space_id = (SELECT space_id FROM documents_entries WHERE id = $2) WHERE id = $1',
      [open, folder.body.id],
    );
    const { body } = await world.request<{ items: object[] }>({
      method: 'GET',
      url: '/api/v1/search?q=%C3%A5benhedsaftale',
      headers: anne.headers,
    });
    expect(body.items).toEqual([]);
    expect(await found(secretariat, 'åbenhedsaftale')).toEqual(['Åben.txt']);
    const moved = await by(secretariat).change(await entry(id), { folderId: null });
    expect(moved.status).toBe(200);
    expect(await found(anne, 'fortrolighedsaftale')).toEqual(['Personsag.txt']);
  });

  it('nothing of the trash, with what stood in a folder, and finds it again when it is taken out', async () => {
    const folder = await by(anne).makeFolder(network.spaceId, { name: 'Ferieplaner' });
    const id = await bring(anne, 'Juli.txt', 'Sommerhuslejekontrakt', { folderId: folder.body.id });
    expect(await found(bo, 'sommerhuslejekontrakt')).toEqual(['Juli.txt']);
    await by(anne).send('PUT', `entries/${folder.body.id}/trash`);
    expect([await found(bo, 'sommerhuslejekontrakt'), await found(bo, 'ferieplan')]).toEqual([[], []]);
    expect(await foundBy(world, bo, '', { person: anne.personId })).not.toContain('Juli.txt');
    await by(anne).send('DELETE', `entries/${folder.body.id}/trash`);
    expect(await found(bo, 'sommerhuslejekontrakt')).toEqual(['Juli.txt']);
    await world.query('DELETE FROM documents_entries WHERE id = $1', [id]);
    expect(await found(bo, 'sommerhuslejekontrakt')).toEqual([]);
  });

  it('nothing for those who have left the network', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    await bring(anne, 'Rejseafregning.txt', 'Kilometergodtgørelse');
    expect(await found(leaver, 'kilometergodtgørelse')).toHaveLength(1);
    await by(secretariat).send('DELETE', `memberships/${leaver.membershipId}`);
    expect(await found(leaver, 'kilometergodtgørelse')).toEqual([]);
  });
});

describe('the index of documents', () => {
  it('has a new version’s words instead of the old one’s, and knows a new name', async () => {
    const id = await bring(anne, 'Plan.txt', 'Cykelværksted');
    await by(bo).upload({ documentId: id }, 'Skolekøkken');
    await read(id, 'Skolekøkken');
    expect([await found(bo, 'cykelværksted'), await found(bo, 'skolekøkken')]).toEqual([[], ['Plan.txt']]);
    await by(bo).change(await entry(id), { name: 'Madordning.txt' });
    expect(await found(bo, 'madordning skolekøkken')).toEqual(['Madordning.txt']);
  });

  it('has what was brought and read soon after, without being asked', async () => {
    const id = await bring(anne, 'Straks.txt', 'Lynhurtighed');
    const there = (): Promise<object[]> =>
      world.query(`SELECT FROM search_documents WHERE document_id = $1 AND words @@ to_tsquery('danish', 'lynhurtig:*')`, [id]);
    while ((await there()).length === 0) await pause(20);
  });

  it('finds by its name what PostgreSQL cannot take the words of', async () => {
    const syllables = Array.from({ length: 110 }, (_, number) => String.fromCharCode(0x4e00 + number));
    const words = syllables.flatMap((one) =>
      syllables.map((other) => `${one}${other}漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢`),
    );
    await bring(anne, 'Tegnsætning.txt', words.join(' '));
    expect(await found(bo, 'tegnsætning')).toEqual(['Tegnsætning.txt']);
  });

  it('is the same when it is lost and made anew', async () => {
    await catchUp(world);
    const rows = (): Promise<object[]> =>
      world.query('SELECT document_id, space_id, at, trashed, words::text FROM search_documents ORDER BY 1');
    const before = await rows();
    expect(before.length).toBeGreaterThan(10);
    await world.query('DELETE FROM search_documents');
    await catchUp(world);
    expect(await rows()).toEqual(before);
  });
});
