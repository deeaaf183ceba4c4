import { jest } from '@jest/globals';
import { aPost, aServer, aTab, oneBrowserEach, postsTo, settle, signInAs, textsOf } from './testing/a-tab';

describe('the outbox of a browser with several tabs and persons', () => {
  oneBrowserEach();

  it('keeps what waits for the same person only', async () => {
    const server = aServer(() => 'lost');
    const before = await aTab(server);
    before.outbox.add(aPost('Mettes'));
    before.drafts.save('thread:t', { text: 'Mettes kladde' });
    await settle();
    before.close();
    await settle();
    signInAs('bo');
    const sent = postsTo(server).length;
    const bo = await aTab(server);
    expect(bo.outbox.entries()).toEqual([]);
    expect(await bo.drafts.read('thread:t')).toBeUndefined();
    expect(postsTo(server)).toHaveLength(sent);
    bo.close();
    signInAs('mette');
    const mette = await aTab(server);
    expect(textsOf(postsTo(server).slice(sent))).toEqual(['Mettes']);
    expect(await mette.drafts.read('thread:t')).toEqual({ text: 'Mettes kladde' });
  });

  it('sends nothing in the name of another who has signed in in another tab', async () => {
    const server = aServer(() => 'lost');
    const mettes = await aTab(server);
    mettes.outbox.add(aPost('Mettes'));
    await settle();
    const sent = postsTo(server).length;
    signInAs('bo');
    await aTab(server);
    jest.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(postsTo(server)).toHaveLength(sent);
    expect(mettes.outbox.entries()).toHaveLength(1);
  });

  it('lets one tab send, tells the others, and lets another send when that one is closed', async () => {
    const server = aServer();
    const first = await aTab(server);
    const second = await aTab(server);
    server.holding = true;
    second.outbox.add(aPost('Fra den anden fane'));
    await settle();
    expect(postsTo(server)).toHaveLength(1);
    expect(first.outbox.entries()).toHaveLength(1);
    server.release();
    await settle();
    expect(second.answers).toHaveLength(1);
    expect(second.outbox.entries()).toEqual([]);
    first.close();
    await settle();
    second.outbox.add(aPost('Alene'));
    await settle();
    expect(textsOf(postsTo(server))).toEqual(['Fra den anden fane', 'Alene']);
  });

  it('takes the turn from a tab that is asleep', async () => {
    const server = aServer();
    const asleep = await aTab(server);
    const awake = await aTab(server);
    // A sleeping tab holds its lock, hears nothing and says nothing.
    asleep.sleep();
    awake.outbox.add(aPost('Er her nogen?'));
    await settle();
    jest.advanceTimersByTime(4_000);
    await settle();
    expect(textsOf(postsTo(server))).toEqual(['Er her nogen?']);
  });

  it('sends also where the browser has no locks: one tab at a time', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const server = aServer();
    server.holding = false;
    const first = await aTab(server);
    const second = await aTab(server);
    second.outbox.add(aPost('Hej'));
    await settle();
    expect(postsTo(server)).toHaveLength(1);
    first.close();
    jest.advanceTimersByTime(12_000);
    await settle();
    second.outbox.add(aPost('Alene'));
    await settle();
    expect(textsOf(postsTo(server))).toEqual(['Hej', 'Alene']);
  });

  it('sends also where the browser keeps nothing, and says so', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const server = aServer();
    const { outbox } = await aTab(server);
    outbox.add(aPost('Hej'));
    expect(outbox.entries()).toHaveLength(1);
    await settle();
    expect(postsTo(server)).toHaveLength(1);
    expect(outbox.entries()).toEqual([]);
    expect(outbox.durable()).toBe(false);
  });

  it('counts what signing out would lose, and forgets it when told to, in every tab', async () => {
    const server = aServer(() => 'lost');
    const first = await aTab(server);
    const second = await aTab(server);
    first.outbox.add(aPost('Venter'));
    first.drafts.save('thread:t', { text: 'Begyndt' });
    await settle();
    expect(first.outbox.unsent()).toBe(2);
    await first.outbox.wipe();
    await settle();
    expect(first.outbox.unsent()).toBe(0);
    expect(second.outbox.entries()).toEqual([]);
    first.close();
    second.close();
    const again = await aTab(server);
    expect(again.outbox.unsent()).toBe(0);
    expect(await again.drafts.read('thread:t')).toBeUndefined();
  });

  it('keeps a draft as it is typed, over a closed tab, until it is sent', async () => {
    const before = await aTab(aServer());
    before.drafts.save('thread:t', { text: 'Jeg tænker' });
    before.drafts.save('thread:t', { text: 'Jeg tænker, at' });
    expect(await before.drafts.read('thread:t')).toEqual({ text: 'Jeg tænker, at' });
    window.dispatchEvent(new Event('pagehide'));
    await settle();
    before.close();
    const after = await aTab(aServer());
    expect(await after.drafts.read('thread:t')).toEqual({ text: 'Jeg tænker, at' });
    expect(after.outbox.unsent()).toBe(1);
    await after.drafts.remove('thread:t');
    expect(await after.drafts.read('thread:t')).toBeUndefined();
    expect(after.outbox.unsent()).toBe(0);
  });
});
