import type { CatchUpThreadView, CatchUpView } from '@hv/discussions/contracts';
import { type FakeAnswer, showPage, type ShownPage } from '@hv/platform/web/testing';
import { aPost, aSpace, aSummary } from './a-thread';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { CatchUpPage } from '../keeping-up/catch-up-page';

/** A thread with two new posts. */
export const fresh = (id: string, change: Partial<CatchUpThreadView> = {}): CatchUpThreadView => ({
  thread: aSummary(id, { unread: 2, level: 'normal' }),
  mentioned: false,
  posts: [aPost(2, { threadId: id, id: `${id}2` }), aPost(3, { threadId: id, id: `${id}3` })],
  more: 0,
  ...change,
});

/** All that is new, in one page unless said otherwise. */
export const aView = (items: CatchUpThreadView[], change: Partial<CatchUpView> = {}): CatchUpView => ({
  items,
  next: null,
  total: items.length,
  asOf: '2026-11-22T09:00:00Z',
  ...change,
});

interface World {
  readonly views?: (after: string | null) => CatchUpView;
  readonly language?: 'da' | 'en';
  readonly answer?: (method: string, url: string, body: unknown) => FakeAnswer | undefined;
  readonly traad?: string;
}

export const three = [fresh('a', { mentioned: true }), fresh('b', { more: 5 }), fresh('c')];

/** The page, with a server that has what is new. */
export const aCatchUpPage = ({ views = () => aView(three), language = 'da', answer, traad }: World = {}): Promise<ShownPage<CatchUpPage>> =>
  showPage(CatchUpPage, {
    inputs: traad ? { traad } : {},
    language,
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ method, url, params, body }) => {
      const special = answer?.(method, url, body);
      if (special) return special;
      if (url === '/api/v1/catch-up') return { status: 200, body: views(params.get('after')) };
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      if (url.endsWith('/level')) return { status: 200, body: { level: 'mute', own: null, unread: 0 } };
      if (url === '/api/v1/read-all') return { status: 201, body: { id: 'r' } };
      return { status: 500 };
    },
  });
