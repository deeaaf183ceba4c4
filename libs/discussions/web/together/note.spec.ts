import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { NotesView } from '@hv/discussions/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aThread } from '../testing';
import { aThreadPage, postsShown } from '../testing/a-thread-page';

const path = '/api/v1/threads/t/notes';
const page = (notes: NotesView, thread = aThread()) =>
  aThreadPage({
    thread,
    answer: (method, url) => {
      if (url === path) return { status: 200, body: notes };
      return method === 'POST' && url === '/api/v1/posts/p2/note' ? { status: 200, body: aThread({ id: 'n', spaceId: 'k' }) } : undefined;
    },
  });

describe('notes on posts', () => {
  beforeEach(freshBrowser);

  it('are nothing to others than consultants, who are asked for them once', async () => {
    const { server } = await page({ may: false, items: [], about: null });
    expect(document.body.textContent).not.toMatch(/note/i);
    expect(server.to('GET', path)).toHaveLength(1);
  });

  it('are begun on a post, or gone on with', async () => {
    const { settle, container } = await page({
      may: true,
      about: null,
      items: [{ postId: 'p1', threadId: 'note', spaceId: 'k', posts: 3, lastPostAt: '2026-11-20T09:00:00Z' }],
    });
    expect(within(postsShown()[0]!).getByRole('link', { name: '3 noter' }).getAttribute('href')).toBe('/rum/k/samtaler/note');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(within(postsShown()[1]!).getByRole('button', { name: 'Skriv en note' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/rum/k/samtaler/n');
  });

  it('say what they are about and who sees them', async () => {
    const about = { postId: 'x', seq: 4, threadId: 'o', spaceId: 's0', title: 'Den første samtale' };
    const { container } = await page({ may: false, items: [], about }, aThread({ subject: { kind: 'post', id: 'x' } }));
    expect(screen.getByText(/Kun konsulenter ser det her/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Til indlæg 4 i »Den første samtale«' }).getAttribute('href')).toBe(
      '/rum/s0/samtaler/o#indlaeg-4',
    );
    expect(await faultsOf(container)).toEqual([]);
  });
});
