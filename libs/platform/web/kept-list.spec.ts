import { HttpErrorResponse } from '@angular/common/http';
import type { Page } from '@hv/platform/contracts';
import { KeptAnswer } from './kept-answer';
import { KeptList } from './kept-list';
import { Problem } from './problem';

interface Thing {
  readonly id: string;
  readonly words: string;
}

const things = (...ids: string[]): Thing[] => ids.map((id) => ({ id, words: id.toUpperCase() }));
const refused = (status: number) => new Problem(new HttpErrorResponse({ status }), true);

describe('a kept answer', () => {
  it('stays while it is asked again, and when that fails', async () => {
    const answers: (() => Promise<string>)[] = [async () => 'første', () => Promise.reject(refused(503)), async () => 'anden'];
    const kept = new KeptAnswer(() => answers.shift()!());
    expect(kept.value()).toBeUndefined();
    await kept.reload();
    expect(kept.value()).toBe('første');
    await kept.reload();
    expect(kept.value()).toBe('første');
    expect(kept.failure()).toBeNull();
    await kept.reload();
    expect(kept.value()).toBe('anden');
  });

  it('says why there is none, and whether it is not there for one', async () => {
    const unavailable = new KeptAnswer(() => Promise.reject(refused(503)));
    await unavailable.reload();
    expect(unavailable.failure()?.status).toBe(503);
    expect(unavailable.missing()).toBe(false);
    const gone = new KeptAnswer(() => Promise.reject(refused(404)));
    await gone.reload();
    expect(gone.missing()).toBe(true);
  });

  it('is shared by those who ask at the same time', async () => {
    let asked = 0;
    const kept = new KeptAnswer(async () => ++asked);
    await Promise.all([kept.reload(), kept.reload(), kept.reload()]);
    expect(kept.value()).toBe(1);
  });

  it('is asked for once more when something changed while it was under way', async () => {
    let asked = 0;
    const kept = new KeptAnswer(async () => ++asked);
    await Promise.all([kept.reload(), kept.renew(), kept.renew()]);
    expect(kept.value()).toBe(2);
  });
});

describe('a kept list', () => {
  const pages = new Map<string | undefined, Page<Thing>>();
  const aList = (whole = false) =>
    new KeptList<Thing>(
      async (after) => pages.get(after)!,
      (thing) => thing.id,
      whole,
    );

  it('grows by pages, and keeps them when its first page is asked for again', async () => {
    pages.set(undefined, { items: things('a', 'b'), next: '2' }).set('2', { items: things('c'), next: null });
    const list = aList();
    await list.first.reload();
    expect(list.hasMore()).toBe(true);
    await list.more();
    expect(list.hasMore()).toBe(false);
    pages.set(undefined, { items: things('ny', 'a'), next: '2' });
    await list.first.reload();
    expect(list.items()?.map(({ id }) => id)).toEqual(['ny', 'a', 'b', 'c']);
    expect(list.hasMore()).toBe(false);
  });

  it('begins anew when much has changed', async () => {
    pages.set(undefined, { items: things('a', 'b'), next: '2' }).set('2', { items: things('c'), next: null });
    const list = aList();
    await list.first.reload();
    await list.more();
    await list.restart();
    expect(list.items()?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(list.hasMore()).toBe(true);
  });

  it('forgets what is gone when its first page is all there is', async () => {
    pages.set(undefined, { items: things('a', 'b'), next: null });
    const list = aList();
    await list.first.reload();
    pages.set(undefined, { items: things('b'), next: null });
    await list.first.reload();
    expect(list.items()?.map(({ id }) => id)).toEqual(['b']);
  });

  it('whose items leave is asked for as far as it is known', async () => {
    pages.set(undefined, { items: things('a', 'b'), next: '2' }).set('2', { items: things('c', 'd'), next: '3' });
    pages.set('3', { items: things('e'), next: null });
    const list = aList(true);
    await list.first.reload();
    pages.set(undefined, { items: things('b', 'c'), next: '2' }).set('2', { items: things('d', 'e'), next: null });
    await list.first.renew();
    expect([list.items()?.map(({ id }) => id), list.hasMore()]).toEqual([['b', 'c'], true]);
    await list.more();
    pages.set(undefined, { items: things('b', 'd'), next: '2' }).set('2', { items: things('e'), next: null });
    await list.first.renew();
    expect([list.items()?.map(({ id }) => id), list.hasMore()]).toEqual([['b', 'd', 'e'], false]);
  });

  it('can be brought up to date without anything moving', async () => {
    pages.set(undefined, { items: things('a', 'b'), next: null });
    const list = aList();
    await list.first.reload();
    pages.set(undefined, {
      items: [
        { id: 'ny', words: 'NY' },
        { id: 'b', words: 'ANDRE' },
        { id: 'a', words: 'A' },
      ],
      next: null,
    });
    expect(await list.refreshInPlace()).toBe(1);
    expect(list.items()).toEqual([
      { id: 'a', words: 'A' },
      { id: 'b', words: 'ANDRE' },
    ]);
  });
});
