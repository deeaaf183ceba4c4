import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, everythingStored, piecesOf, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';
import { FactorRequests } from '../testing/factor-requests';
import { SessionRequests } from '../testing/session-requests';

const password = 'regn på en blå mandag';

describe('a change of address', () => {
  let world: World;
  let requests: FactorRequests;
  let sessions: SessionRequests;
  let anne: SpecPerson;
  let browser: { readonly cookie: string; readonly origin: string };
  let wished: string;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces], { environment: { ROLE: 'api' } });
    [requests, sessions] = [new FactorRequests(world), new SessionRequests(world)];
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.query('DELETE FROM platform_mails');
    anne = await aPerson(world, { password });
    browser = await sessionOf(world, anne);
    wished = `ny-${anne.id}@viborg.example`;
  });

  const ask = (email = wished, headers = browser) => requests.send<object>('PUT', 'me/address', headers, { email });
  const confirm = (token: string) => requests.send<object>('POST', 'address-changes/confirm', {}, { token });
  const stop = (token: string) => requests.send<object>('POST', 'address-changes/stop', {}, { token });
  const tokens = async (): Promise<Readonly<Record<'confirm' | 'stop', string>>> => {
    const mails = await world.query<{ recipient: string; text: string }>(
      'SELECT recipient, text_body AS text FROM platform_mails ORDER BY id',
    );
    const tokenTo = (address: string): string =>
      /#([\w-]{43})/.exec(mails.findLast(({ recipient }) => recipient === address)?.text ?? '')?.[1] ?? '';
    return { confirm: tokenTo(wished), stop: tokenTo(anne.email) };
  };
  const signIn = async (email: string) => (await sessions.signIn(email, password)).status;

  it('is told to both addresses, and comes true when the new one confirms it', async () => {
    expect((await ask(wished.toUpperCase())).status).toBe(202);
    expect((await requests.view(browser)).body).toMatchObject({ email: anne.email, newEmail: wished });
    expect([await signIn(anne.email), await signIn(wished)]).toEqual([200, 401]);
    const { confirm: token } = await tokens();
    expect((await confirm(token)).status).toBe(204);
    expect([await signIn(anne.email), await signIn(wished)]).toEqual([401, 200]);
    expect((await requests.view(browser)).body).toMatchObject({ email: wished, newEmail: null });
    expect((await recordedEvents(world)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['identity.address-change-asked', 'identity.address-changed']),
    );
    expect((await confirm(token)).body.code).toBe('identity.link-expired');
  });

  it.each(['before', 'after'])('is stopped from the old address %s it was confirmed: everybody is signed out', async (when) => {
    await ask();
    const links = await tokens();
    if (when === 'after') await confirm(links.confirm);
    expect((await stop(links.stop)).status).toBe(204);
    expect((await requests.view(browser)).status).toBe(401);
    expect([await signIn(anne.email), await signIn(wished)]).toEqual([200, 401]);
    for (const answer of [await confirm(links.confirm), await stop(links.stop)]) expect(answer.body.code).toBe('identity.link-expired');
  });

  it('is undone to the first address when it was changed twice', async () => {
    await ask();
    const first = await tokens();
    await confirm(first.confirm);
    const [before, again] = [wished, `endnu-${anne.id}@viborg.example`];
    wished = again;
    await ask(again);
    await confirm((await tokens()).confirm);
    expect((await stop(first.stop)).status).toBe(204);
    expect([await signIn(anne.email), await signIn(before), await signIn(again)]).toEqual([200, 401, 401]);
  });

  it('can still be undone from the first address after it was undone from the second', async () => {
    await ask();
    const first = await tokens();
    await confirm(first.confirm);
    await ask(`endnu-${anne.id}@viborg.example`);
    const mails = await world.query<{ text: string }>('SELECT text_body AS text FROM platform_mails WHERE recipient = $1 ORDER BY id', [
      wished,
    ]);
    const second = /#([\w-]{43})/.exec(mails.at(-1)!.text)![1]!;
    expect((await stop(second)).status).toBe(204);
    expect([await signIn(anne.email), await signIn(wished)]).toEqual([401, 200]);
    expect((await stop(first.stop)).status).toBe(204);
    expect([await signIn(anne.email), await signIn(wished)]).toEqual([200, 401]);
  });

  it('has a day to be confirmed and a week to be stopped', async () => {
    await ask();
    const links = await tokens();
    await world.query(`UPDATE identity_address_changes SET created_at = now() - interval '25 hours'`);
    expect((await confirm(links.confirm)).status).toBe(404);
    await world.query(`UPDATE identity_address_changes SET created_at = now() - interval '7 days'`);
    expect((await stop(links.stop)).status).toBe(404);
  });

  it('replaces the one that was asked for before', async () => {
    await ask(`anden-${anne.id}@viborg.example`);
    await ask();
    expect(await world.query('SELECT new_email FROM identity_address_changes WHERE account_id = $1', [anne.accountId])).toEqual([
      { new_email: wished },
    ]);
  });

  it('does not tell that somebody has the address, and never comes true then', async () => {
    const bo = await aPerson(world, { email: wished });
    expect((await ask()).status).toBe(202);
    expect((await tokens()).confirm).toBe('');
    await world.query('DELETE FROM identity_accounts WHERE id = $1', [bo.accountId]);
    await ask();
    const { confirm: token } = await tokens();
    await aPerson(world, { email: wished });
    expect((await confirm(token)).body.code).toBe('identity.address-taken');
    expect((await ask(anne.email)).body.code).toBe('identity.address-taken');
  });

  it('needs a proof of who one is', async () => {
    await world.query(`UPDATE identity_sessions SET authenticated_at = now() - interval '16 minutes' WHERE account_id = $1`, [
      anne.accountId,
    ]);
    expect((await ask()).body.code).toBe('identity.proof-needed');
  });

  it('is of no use for a blocked account', async () => {
    await ask();
    const links = await tokens();
    await world.query('UPDATE identity_accounts SET blocked_at = now() WHERE id = $1', [anne.accountId]);
    for (const answer of [await confirm(links.confirm), await stop(links.stop)]) expect(answer.status).toBe(404);
  });

  it('leaves no token in the database', async () => {
    await ask();
    const { confirm: one, stop: other } = await tokens();
    await world.query('DELETE FROM platform_mails');
    const stored = await everythingStored(world);
    for (const piece of [one, other].flatMap(piecesOf)) expect(stored).not.toContain(piece);
  });

  it.each(['', 'anne', 'a\0@x.example', `${'a'.repeat(250)}@x.example`])('is not made of nonsense: row %#', async (email) => {
    expect((await ask(email)).status).toBe(400);
  });
});
