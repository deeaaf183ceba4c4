import { Replicas } from '@hv/platform/api';
import { etagOf, PageCache, type ReadyPage } from './page-cache';

describe('PageCache', () => {
  let replicas: Replicas;
  let cache: PageCache;
  let reads: number;

  const read = (body = '{}') => {
    reads += 1;
    return Promise.resolve<ReadyPage>({ spaceId: 'space', etag: '"1-a"', body });
  };
  const readsOf = async (threadId: string, times: number): Promise<number> => {
    const before = reads;
    for (let n = 0; n < times; n++) await cache.get(threadId, () => read());
    return reads - before;
  };

  beforeEach(() => {
    replicas = new Replicas();
    cache = new PageCache(replicas);
    reads = 0;
  });

  it('keeps a page that is read again, and not one that is read once', async () => {
    expect(await readsOf('often', 10)).toBe(2);
    expect(await readsOf('once', 1)).toBe(1);
    for (let n = 0; n < 1_000; n++) await readsOf(`other ${n}`, 1);
    expect(await readsOf('often', 1)).toBe(0);
    expect(await readsOf('once', 1)).toBe(1);
  });

  it('keeps it again from the first reading after a change', async () => {
    await readsOf('often', 2);
    cache.onChanged({ id: 1, name: '', actorId: null, networkId: null, spaceId: null, payload: { threadId: 'often' } });
    expect(await readsOf('often', 5)).toBe(1);
  });

  it('keeps its bytes, which are the JSON that was read', async () => {
    const page = () => cache.get('often', () => read('{"text":"Ærø"}'));
    const first = await page();
    await page();
    const kept = await page();
    expect([first?.body, kept?.body]).toEqual(['{"text":"Ærø"}', Buffer.from('{"text":"Ærø"}')]);
  });

  it('lets the page go that was kept longest when there is no more room', async () => {
    const large = 'x'.repeat(20_000_000);
    for (const threadId of ['first', 'second']) for (let n = 0; n < 2; n++) await cache.get(threadId, () => read(large));
    expect([await readsOf('second', 1), await readsOf('first', 1)]).toEqual([0, 1]);
  });

  it('keeps nothing when there are other instances', async () => {
    replicas.link(() => undefined);
    expect(await readsOf('often', 5)).toBe(5);
  });
});

it('the tag of a page is another after a change, and for other bytes without one', () => {
  expect(new Set([etagOf(1, '{}'), etagOf(2, '{}'), etagOf(1, '{ }')]).size).toBe(3);
  expect(etagOf(1, '{}')).toBe(etagOf(1, '{}'));
  expect(etagOf(1, '{}')).toMatch(/^"[\w-]+"$/);
});
