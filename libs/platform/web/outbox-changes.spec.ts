import { jest } from '@jest/globals';
import type { OutboxRequest } from './outbox-entry';
import type { FakeServer } from './testing';
import { aPost, aServer, aTab, oneBrowserEach, postsTo, settle, textsOf } from './testing/a-tab';

const anEdit = (text: string): OutboxRequest => ({
  kind: 'discussions.post-edit',
  lane: 'thread:t',
  method: 'PATCH',
  path: '/api/v1/posts/p1',
  body: { body: { text } },
  version: 3,
  sourcePath: '/api/v1/posts/p1/source',
});

describe('a change in the outbox', () => {
  oneBrowserEach();

  it('sends an edit with its version, and knows its own when the first answer was lost', async () => {
    const server = aServer((request) => {
      if (request.method === 'GET') return { status: 200, body: { id: 'p1', version: 4, body: { text: 'Rettet', schemaVersion: 1 } } };
      return server.to('PATCH', '/api/v1/posts/p1').length === 1
        ? 'lost'
        : { status: 412, body: { code: 'platform.stale', current: { id: 'p1', version: 4 } } };
    });
    const { outbox, answers } = await aTab(server);
    outbox.add(anEdit('Rettet'));
    await settle();
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p1').map((request) => request.headers.get('If-Match'))).toEqual(['"3"', '"3"']);
    expect(answers.map(({ answer }) => answer)).toEqual([{ id: 'p1', version: 4 }]);
    expect(outbox.entries()).toEqual([]);
  });

  it('keeps an edit beside what another has written meanwhile', async () => {
    const current = { id: 'p1', version: 4, text: 'En andens' };
    const server = aServer((request) =>
      request.method === 'GET'
        ? { status: 200, body: { body: { text: 'En andens' } } }
        : { status: 412, body: { code: 'platform.stale', current } },
    );
    const { outbox } = await aTab(server);
    const edit = outbox.add(anEdit('Min'));
    await settle();
    expect(outbox.entries()).toMatchObject([{ id: edit.id, state: 'conflict', problem: { current } }]);
    server.answer = () => ({ status: 200, body: { id: 'p1', version: 5 } });
    outbox.revise(edit.id, { version: 4 });
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p1').at(-1)?.headers.get('If-Match')).toBe('"4"');
    expect(outbox.entries()).toEqual([]);
  });

  it('bases a second edit, made before the first was answered, on what the first became', async () => {
    const server = aServer(() => ({ status: 200, body: { id: 'p1', version: server.to('PATCH', '/api/v1/posts/p1').length + 3 } }));
    const { outbox } = await aTab(server);
    outbox.add(anEdit('Første'));
    outbox.add(anEdit('Anden'));
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p1').map((request) => request.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
  });

  describe('a removal', () => {
    const aRemoval = (): OutboxRequest => ({
      kind: 'discussions.post-removal',
      lane: 'thread:t',
      method: 'DELETE',
      path: '/api/v1/posts/p1',
      version: 3,
      doneCodes: ['discussions.post-removed'],
      notBefore: Date.now() + 20_000,
    });
    const removals = (server: FakeServer) => server.to('DELETE', '/api/v1/posts/p1');

    it('is sent when its time has come, and holds nobody up until then', async () => {
      const server = aServer();
      const { outbox } = await aTab(server);
      outbox.add(aRemoval());
      outbox.add(aPost('Imens'));
      await settle();
      expect(textsOf(postsTo(server))).toEqual(['Imens']);
      jest.advanceTimersByTime(19_000);
      await settle();
      expect(removals(server)).toHaveLength(0);
      jest.advanceTimersByTime(1_000);
      await settle();
      expect(removals(server)).toHaveLength(1);
    });

    it('is never sent once it is undone', async () => {
      const server = aServer();
      const { outbox } = await aTab(server);
      const entry = outbox.add(aRemoval());
      await settle();
      outbox.discard(entry.id);
      jest.advanceTimersByTime(60_000);
      await settle();
      expect(removals(server)).toHaveLength(0);
    });

    it('leaves with the page, in a request that outlives it, and is done when it was done already', async () => {
      const server = aServer(() => (removals(server).length === 1 ? 'lost' : { status: 409, body: { code: 'discussions.post-removed' } }));
      const { outbox, close } = await aTab(server);
      const entry = outbox.add(aRemoval());
      await settle();
      outbox.hurry(entry.id, true);
      expect(removals(server)).toHaveLength(1);
      expect(removals(server)[0]?.keepalive).toBe(true);
      close();
      await settle();
      const after = await aTab(server);
      expect(removals(server).length).toBeGreaterThan(1);
      expect(after.outbox.entries()).toEqual([]);
    });
  });
});
