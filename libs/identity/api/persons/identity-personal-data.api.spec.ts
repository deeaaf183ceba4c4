import { randomUUID } from 'node:crypto';
import type { AccessTokenView } from '@hv/identity/contracts';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook, unregisteredPersonColumns } from '@hv/platform/api/privacy';
import { aWorld, type World } from '@hv/platform/api/testing';
import { Invitations } from '../accounts/invitations.service';
import { IdentityModule } from '../identity.module';
import { aPerson, everythingStored, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';

const password = 'regn på en blå mandag';

describe('what is known of a person', () => {
  let world: World;
  let book: PersonalDataBook;
  let anne: SpecPerson;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces]);
    book = world.app.get(PersonalDataBook);
  });
  afterAll(() => world.close());
  beforeEach(
    async () => (anne = await aPerson(world, { email: `anne-${randomUUID()}@herning.example`, name: `Anne ${randomUUID()}`, password })),
  );

  const aToken = async (headers: object) =>
    (
      await world.request<AccessTokenView>({
        method: 'POST',
        url: '/api/v1/access-tokens',
        headers: { ...headers },
        payload: { name: 'Nightly' },
      })
    ).body;
  const session = async (headers: object) =>
    (await world.request({ method: 'GET', url: '/api/v1/session', headers: { ...headers } })).status;

  it('can be exported, without any secret', async () => {
    await aToken(await sessionOf(world, anne));
    const { identity } = await book.export(anne.id);
    expect(identity).toEqual({
      person: { name: anne.name, title: 'Projektleder', language: 'da', createdAt: expect.any(String), erasedAt: null },
      account: { email: anne.email, administrator: false, blockedAt: null, createdAt: expect.any(String) },
      sessions: [{ device: '', createdAt: expect.any(String), usedAt: expect.any(String), expiresAt: expect.any(String) }],
      authenticatorAppSince: null,
      addressChanges: [],
      copies: [],
      leaving: null,
      organisations: [],
      seenAs: [],
      lookedAs: [],
      passkeys: [],
      accessTokens: [
        { name: 'Nightly', scopes: ['read', 'write'], createdAt: expect.any(String), expiresAt: expect.any(String), endedAt: null },
      ],
    });
    await expect(book.export(randomUUID())).rejects.toMatchObject({ status: 404 });
  });

  it('can be erased: no name and no address stays, nobody is signed in, and the person stays as author', async () => {
    await world.app.get(Invitations).inviteAdministrator(bySystem, anne.email);
    const browser = await sessionOf(world, anne);
    const { id: tokenId, token } = await aToken(browser);
    const bo = await sessionOf(world, await aPerson(world));
    expect([await session(browser), await session(bo)]).toEqual([200, 200]);

    await book.erase(bySystem, anne.id);
    expect([await session(browser), await session(bo)]).toEqual([401, 200]);
    const byToken = await world.request({
      method: 'PATCH',
      url: '/api/v1/me',
      headers: { authorization: `Bearer ${token}` },
      payload: { language: 'en' },
    });
    expect(byToken.status).toBe(401);
    const stored = await everythingStored(world);
    for (const trace of [anne.name, anne.email]) expect(stored).not.toContain(trace);
    const [person] = await world.query('SELECT name, title, version, erased_at IS NOT NULL AS erased FROM identity_persons WHERE id = $1', [
      anne.id,
    ]);
    expect(person).toEqual({ name: 'Tidligere medlem', title: '', version: 2, erased: true });
    expect((await recordedEvents(world)).slice(-3)).toMatchObject([
      { name: 'identity.session-ended', payload: { personId: anne.id } },
      { name: 'identity.access-token-ended', payload: { tokenId, personId: anne.id } },
      { name: 'identity.person-erased', object: `person ${anne.id}`, payload: { personId: anne.id } },
    ]);
    expect((await book.export(anne.id))['identity']).toMatchObject({ account: null, sessions: [], accessTokens: [] });
  });

  it('is erased once: again is no change', async () => {
    await book.erase(bySystem, anne.id);
    const before = (await recordedEvents(world)).length;
    await book.erase(bySystem, anne.id);
    await book.erase(bySystem, randomUUID());
    expect((await recordedEvents(world)).length).toBe(before);
  });

  it('is registered, every column of it', async () => {
    const forgotten = await unregisteredPersonColumns(world.database, book.columns);
    expect(forgotten.filter((column) => column.startsWith('identity_'))).toEqual([]);
  });
});
