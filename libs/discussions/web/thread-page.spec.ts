import { provideRouter } from '@angular/router';
import type { AnyPostView, ThreadView } from '@hv/discussions/contracts';
import { comeIntoView, freshBrowser, reader, surroundings, type FakeAnswer } from '@hv/platform/web/testing';
import { render, screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { setImmediate as macrotask } from 'node:timers/promises';
import { faultsOf } from '../../ui/testing';
import { RICH_TEXT_EDITOR } from './rich-text-loader';
import { aPost, aRemovedPost, aSpace, aThread } from './testing';
import { ThreadPage } from './thread-page';

const plainOnly = { provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) };

interface World {
  thread?: ThreadView;
  posts?: AnyPostView[];
  answer?: (method: string, url: string) => FakeAnswer | undefined;
}

async function aThreadPage({ thread = aThread(), posts = [aPost(1), aPost(2), aPost(3)], answer }: World = {}) {
  const { server, socket, providers, enter } = await surroundings((request) => {
    const { method, url } = request;
    const special = answer?.(method, url);
    if (special) return special;
    if (url === '/api/v1/threads/t') return { status: 200, body: thread };
    if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
    if (url === '/api/v1/threads/t/posts' && method === 'GET') return { status: 200, body: { items: posts, next: null } };
    return { status: 500 };
  });
  socket.answers.set('thread.join', () => ({ ok: true, lastSeq: thread.lastSeq, lastChange: thread.lastChange, epoch: 'e' }));
  const rendered = await render(ThreadPage, {
    inputs: { spaceId: 's', threadId: 't' },
    providers: [provideRouter([]), plainOnly, ...providers],
    configureTestBed: () => void 0,
  });
  await enter();
  const settle = async () => {
    for (let turn = 0; turn < 30; turn++) await macrotask();
    await rendered.fixture.whenStable();
  };
  await settle();
  return { ...rendered, server, socket, settle };
}

describe('the page of a thread', () => {
  beforeEach(freshBrowser);

  it('shows who wrote what, for whom, under the name of the thread', async () => {
    const { container } = await aThreadPage();
    expect(screen.getByRole('heading', { level: 1, name: 'Den første samtale efter en underretning' })).toBeTruthy();
    const posts = within(screen.getByRole('list', { name: 'Indlæg' })).getAllByRole('article');
    expect(posts.map((post) => post.getAttribute('aria-labelledby'))).toHaveLength(3);
    expect(within(posts[0]!).getByText('Indlæg nummer 1')).toBeTruthy();
    expect(within(posts[0]!).getByText('Hvidovre Kommune')).toBeTruthy();
    expect(screen.getByText('Ses af Klynge Vest (8 organisationer, 41 personer)')).toBeTruthy();
    expect(screen.getByText(/Skriv ikke om konkrete børn/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
