import { randomBytes } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { recordedEvents } from '@hv/identity/api/testing';
import { type ProfileView } from '@hv/networks/contracts';
import { BlobStore, bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '../testing';

type Profile = ProfileView & ProblemView & { current: ProfileView };

const aPicture = (bytes = 500): Buffer => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), randomBytes(bytes)]);

describe('one’s own profile', () => {
  let world: World;
  let network: SpecNetwork;
  let anne: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => (anne = await aMember(world, network)));

  const own = async ({ headers }: SpecMember = anne): Promise<Profile> =>
    (await world.request<Profile>({ method: 'GET', url: '/api/v1/me/profile', headers })).body;
  const change = (payload: object, version: string | null = '"1"', { headers }: SpecMember = anne): Promise<Answer<Profile>> =>
    world.request({
      method: 'PATCH',
      url: '/api/v1/me/profile',
      headers: { ...headers, ...(version ? { 'if-match': version } : {}) },
      payload,
    });
  const send = (payload: Buffer, { headers }: SpecMember = anne): Promise<Answer<Profile>> =>
    world.request({
      method: 'PUT',
      url: '/api/v1/me/picture',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      payload,
    });
  const see = (pictureId: string, { headers }: SpecMember): Promise<Answer<ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1/pictures/${pictureId}`, headers });

  /** Waits until a content is kept no more: a job takes it away. */
  const gone = async (sha256: string): Promise<boolean> => {
    const row = 'SELECT 1 FROM platform_blobs WHERE sha256 = $1';
    while ((await world.query(row, [sha256])).length > 0) await new Promise((resolve) => setImmediate(resolve));
    return !(await world.app.get(BlobStore).has(sha256));
  };
  const contentOf = async (pictureId: string): Promise<string> => {
    const [picture] = await world.query<{ sha256: string }>(
      'SELECT picture_sha256 AS sha256 FROM networks_profiles WHERE picture_id = $1',
      [pictureId],
    );
    return picture!.sha256;
  };

  it('is empty before anything is told, but for the title', async () => {
    expect(await own()).toMatchObject({
      personId: anne.personId,
      title: 'Projektleder',
      areas: [],
      subjects: [],
      telephone: '',
      showEmail: false,
      email: anne.person.email,
      languages: [],
      awayUntil: null,
      worksWith: '',
      pictureId: null,
      version: 1,
    });
  });

  it('is changed field by field, and recorded without its content', async () => {
    const wish = {
      title: 'Afdelingsleder',
      areas: ['authority', 'cross-cutting'],
      subjects: ['Skolefravær', ' skolefravær ', 'underretninger'],
      telephone: '+45 96 28 28 28',
      showEmail: true,
      languages: ['da', 'kl'],
      awayUntil: '2099-12-24',
      worksWith: 'Tidlig opsporing i dagtilbud.',
    };
    const { status, body } = await change(wish);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...wish, subjects: ['Skolefravær', 'underretninger'], version: 2 });
    expect((await change({ telephone: '' }, '"2"')).body).toMatchObject({ telephone: '', title: 'Afdelingsleder', version: 3 });
    const [event, last] = (await recordedEvents(world)).filter(({ name }) => name === 'networks.profile-changed').slice(-2);
    expect(event).toEqual({
      name: 'networks.profile-changed',
      actorId: anne.personId,
      object: `person ${anne.personId}`,
      payload: { personId: anne.personId, fields: Object.keys(wish) },
    });
    expect(last!.payload).toEqual({ personId: anne.personId, fields: ['telephone'] });
    expect(await own()).toMatchObject({ version: 3 });
  });

  it('writes a subject as others write it already', async () => {
    await change({ subjects: ['Mentalisering'] });
    const bo = await aMember(world, network);
    expect((await change({ subjects: ['MENTALISERING'] }, '"1"', bo)).body.subjects).toEqual(['Mentalisering']);
  });

  it('is no longer away when the last day has gone', async () => {
    expect((await change({ awayUntil: '2001-01-01' })).body.awayUntil).toBeNull();
  });

  it('leaves what is said to be nothing', async () => {
    const { status, body } = await change({ title: null, subjects: null, areas: null, telephone: null, languages: null, worksWith: null });
    expect([status, body.title, body.version]).toEqual([200, 'Projektleder', 1]);
  });

  it('records nothing when nothing changes', async () => {
    const before = (await recordedEvents(world)).length;
    expect((await change({ title: 'Projektleder', areas: [] })).body.version).toBe(1);
    expect((await recordedEvents(world)).length).toBe(before);
  });

  it('on two devices keeps the first, and shows the second what stands', async () => {
    await change({ telephone: '11' });
    const late = await change({ telephone: '22' });
    expect([late.status, late.body.code, late.body.current.telephone]).toEqual([412, 'platform.stale', '11']);
    expect((await change({ telephone: '22' }, null)).status).toBe(428);
  });

  it.each(['title', 'worksWith', 'subjects'])('refuses a CPR number in %s', async (field) => {
    const text = 'barnet 010190-1111';
    const { status, body } = await change({ [field]: field === 'subjects' ? [text] : text });
    expect([status, body.code, body.errors?.[0]?.code]).toEqual([422, 'networks.profile-refused', 'networks.cpr-number']);
  });

  it.each([
    { areas: ['health'] },
    { areas: ['general', 'general'] },
    { subjects: Array.from({ length: 13 }, (_, index) => `emne ${index}`) },
    { subjects: ['  '] },
    { subjects: ['x'.repeat(41)] },
    { telephone: 'ring til mig' },
    { languages: ['xx'] },
    { awayUntil: '2099-02-30' },
    { awayUntil: 'i morgen' },
    { worksWith: 'x'.repeat(501) },
    { name: 'Someone Else' },
    { personId: '00000000-0000-7000-8000-000000000000' },
  ])('is not changed by %j', async (wish) => {
    expect((await change(wish)).status).toBe(400);
  });

  describe('has a picture', () => {
    it('that those see who share a network, and nobody else', async () => {
      const { status, body } = await send(aPicture());
      expect([status, body.version]).toEqual([200, 2]);
      const [bo, outsider] = [await aMember(world, network), await aMember(world, await aNetwork(world))];
      const guest = await aMember(world, network, { role: 'guest' });
      const shown = await see(body.pictureId!, bo);
      expect(shown.status).toBe(200);
      expect(shown.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
      expect((await see(body.pictureId!, anne)).status).toBe(200);
      for (const other of [outsider, guest]) expect((await see(body.pictureId!, other)).status).toBe(404);
    });

    it('that is none by what it begins with is refused, and so is one of more than 2 MB', async () => {
      const script = await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'));
      expect([script.status, script.body.code]).toEqual([415, 'networks.not-a-picture']);
      const large = await send(aPicture(2_000_001));
      expect([large.status, large.body.code]).toEqual([413, 'networks.picture-too-large']);
      expect((await own()).pictureId).toBeNull();
    });

    it('whose content goes when it is changed, but not while somebody else has the same', async () => {
      const [first, second] = [aPicture(), aPicture()];
      const bo = await aMember(world, network);
      await send(first, bo);
      const before = (await send(first)).body.pictureId!;
      const after = (await send(second)).body.pictureId!;
      expect((await see(before, bo)).status).toBe(404);
      expect((await see((await own(bo)).pictureId!, anne)).status).toBe(200);
      const content = await contentOf(after);
      const none = await world.request<Profile>({ method: 'DELETE', url: '/api/v1/me/picture', headers: anne.headers });
      expect(none.body.pictureId).toBeNull();
      expect((await see(after, anne)).status).toBe(404);
      expect(await gone(content)).toBe(true);
      expect((await see((await own(bo)).pictureId!, anne)).status).toBe(200);
    });
  });

  it('is part of what is known of somebody, and is forgotten with them: the picture’s content too', async () => {
    await change({ telephone: '96282828', worksWith: 'Tidlig opsporing' });
    const { pictureId } = (await send(aPicture())).body;
    const content = await contentOf(pictureId!);
    const book = world.app.get(PersonalDataBook);
    expect((await book.export(anne.personId))['networks']).toMatchObject({ profile: { telephone: '96282828', picture: pictureId } });
    await book.erase(bySystem, anne.personId);
    expect(await world.query('SELECT 1 FROM networks_profiles WHERE person_id = $1', [anne.personId])).toEqual([]);
    expect(await gone(content)).toBe(true);
  });
});
