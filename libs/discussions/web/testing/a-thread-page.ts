import type { AnyPostView, ThreadView } from '@hv/discussions/contracts';
import { reader, showPage, type FakeAnswer, type ShownPage } from '@hv/platform/web/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { ThreadPage } from '../thread/thread-page';
import { aPost, aSpace, aThread } from './a-thread';

/** The reader as the author of a post. */
export const mine = { id: reader.id, name: reader.name, organisation: 'Herning Kommune' };

interface World {
  readonly language?: 'da' | 'en';
  readonly thread?: ThreadView;
  readonly posts?: readonly AnyPostView[];
  /** What the server answers otherwise than usual. */
  readonly answer?: (method: string, url: string) => FakeAnswer | undefined;
}

/** The page of a thread; plain text is written, as when the editor could not be fetched. */
export const aThreadPage = ({ thread = aThread(), posts = [aPost(1), aPost(2), aPost(3)], language = 'da', answer }: World = {}): Promise<
  ShownPage<ThreadPage>
> =>
  showPage(ThreadPage, {
    inputs: { spaceId: 's', threadId: 't' },
    language,
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    prepare: (socket) =>
      socket.answers.set('thread.join', () => ({ ok: true, lastSeq: thread.lastSeq, lastChange: thread.lastChange, epoch: 'e' })),
    answer: ({ method, url }) => {
      const special = answer?.(method, url);
      if (special) return special;
      if (url === '/api/v1/threads/t') return { status: 200, body: thread };
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      if (url !== '/api/v1/threads/t/posts') return { status: 500 };
      return method === 'POST' ? { status: 201, body: aPost(4, { author: mine }) } : { status: 200, body: { items: posts, next: null } };
    },
  });

/** The posts as they stand, in order. */
export const postsShown = (): HTMLElement[] => within(screen.getByRole('list', { name: 'Indlæg' })).getAllByRole('article');

/** Where one writes. */
export const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Dit indlæg' });

/** Chooses something in the menu of a post. @param number of the post */
export async function choose(number: number, name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: `Mere om indlæg ${number}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name }));
}
