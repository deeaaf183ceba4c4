import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import type { NamedLinksView, ThreadHeadView } from '@hv/discussions/contracts';
import { comeIntoView, freshBrowser, type FakeAnswer, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { OfflineThreadsPage } from '../offline/offline-threads-page';
import { aPost, aThread } from '../testing';
import { aThreadPage, postsShown } from '../testing/a-thread-page';

const long = { lastSeq: 500, lastChange: 500, readSeq: 500 };
const pageOf = (first: number, count = 50) => Array.from({ length: count }, (_, at) => aPost(first + at));

/** A thread of 500 posts, as its server answers. */
const aLongPage = (language: 'da' | 'en' = 'da', head: FakeAnswer = { status: 500 }) =>
  aThreadPage({
    language,
    thread: aThread(long),
    posts: pageOf(451),
    answer: (_method, url) => (url.endsWith('/summary') ? head : undefined),
  });

beforeEach(() => {
  localStorage.clear();
  freshBrowser();
});

describe('a long thread', () => {
  it('shows its end at first, and says how far it goes', async () => {
    const { container } = await aLongPage();
    expect(postsShown().length).toBeLessThan(20);
    const last = document.getElementById('indlaeg-500')!;
    expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).toEqual(['500', '500']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('goes to a number that is far away, points to it, and says so in its address', async () => {
    const { server, settle, container } = await aLongPage();
    const answer = server.answer;
    server.answer = (request) =>
      request.params.get('after') === '100' ? { status: 200, body: { items: pageOf(101), next: 150 } } : answer(request);
    await userEvent.type(screen.getByRole('textbox', { name: 'Gå til nr. (1 til 500)' }), '#120{Enter}');
    await settle();
    const post = document.getElementById('indlaeg-120')!;
    expect([document.activeElement, post.classList.contains('pointed'), TestBed.inject(Location).path(true)]).toEqual([
      post,
      true,
      expect.stringMatching(/#indlaeg-120$/),
    ]);
    expect(document.getElementById('indlaeg-500')).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Til det nyeste' })).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Vis nyere indlæg' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each(['0', '501', 'ti', ''])('says what can be gone to when «%s» cannot', async (number) => {
    const { container } = await aLongPage();
    const field = screen.getByRole('textbox', { name: /Gå til nr/ });
    await userEvent.type(field, `${number}{Enter}`);
    expect(screen.getByRole('alert').textContent).toContain('Skriv et nummer fra 1 til 500');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says nothing of old posts that come into the page as if they were new', async () => {
    const { server, settle } = await aLongPage();
    const answer = server.answer;
    server.answer = (request) =>
      request.params.get('after') === '0' ? { status: 200, body: { items: pageOf(1), next: 50 } } : answer(request);
    await userEvent.click(screen.getByRole('button', { name: 'Det første indlæg' }));
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Vis nyere indlæg' }));
    await settle();
    expect(document.getElementById('indlaeg-18')).not.toBeNull();
    expect(document.body.textContent).not.toContain('Nyt indlæg fra');
  });

  it('takes posts that are out of view from the browser’s work', async () => {
    await aLongPage();
    const post = document.getElementById('indlaeg-499')!;
    comeIntoView(post, false);
    expect(post.classList.contains('rests')).toBe(true);
    comeIntoView(post);
    expect(post.classList.contains('rests')).toBe(false);
  });
});

describe('the head of a thread', () => {
  const head: ThreadHeadView = {
    posts: 10_000,
    firstAt: '2016-01-01T09:00:00Z',
    lastAt: '2026-11-20T09:00:00Z',
    people: [{ id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune', posts: 1_204 }],
    peopleTotal: 3,
    answer: { postId: 'p460', seq: 460, author: { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' }, excerpt: 'Spørg først …' },
  };
  const links: NamedLinksView = { items: [{ seq: 470, kind: 'link', href: 'https://a.example/', label: 'Vejledningen' }], next: null };

  it.each([
    ['da', 'Om tråden', '10.000 indlæg', 'Med i tråden', 'og 2 til'],
    ['en', 'About the thread', ' posts', 'Taking part', 'and 2 more'],
  ] as const)(
    'is folded, and says when it is opened who takes part, what answers it and what is linked to: %s',
    async (language, about, posts, people, more) => {
      const { settle, container } = await aThreadPage({
        language,
        thread: aThread(long),
        posts: pageOf(451),
        answer: (_method, url) =>
          url.endsWith('/summary') ? { status: 200, body: head } : url.endsWith('/links') ? { status: 200, body: links } : undefined,
      });
      const button = screen.getByRole('button', { name: about });
      expect([button.getAttribute('aria-expanded'), screen.queryByText('Spørg først …')]).toEqual(['false', null]);
      await userEvent.click(button);
      await settle();
      const region = screen.getByRole('region', { name: about });
      expect(region.textContent).toContain(posts);
      expect(within(region).getByText('Spørg først …')).toBeTruthy();
      expect(within(region).getByRole('list', { name: people }).textContent).toContain(more);
      expect(within(region).getByRole('link', { name: 'Vejledningen' }).getAttribute('href')).toBe('https://a.example/');
      expect(await faultsOf(container)).toEqual([]);
      await userEvent.click(within(region).getByRole('button', { name: /460/ }));
      await settle();
      expect(document.activeElement?.id).toBe('indlaeg-460');
    },
  );

  it('says when it could not be fetched, and tries again', async () => {
    const { settle, container } = await aLongPage();
    await userEvent.click(screen.getByRole('button', { name: 'Om tråden' }));
    await settle();
    const region = screen.getByRole('region', { name: 'Om tråden' });
    expect(within(region).getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('without a network', () => {
  /** Opened once with a network, so that it is kept, and left. */
  const opened = async () => {
    const first = await aThreadPage();
    window.dispatchEvent(new Event('pagehide'));
    await first.settle();
    await first.leave();
  };

  it('a thread that was opened is read from this browser, which says so, until the server is there again', async () => {
    await opened();
    let cut = true;
    TestBed.resetTestingModule();
    const { socket, settle, container } = await aThreadPage({ answer: () => (cut ? 'lost' : undefined) });
    expect(postsShown()).toHaveLength(3);
    expect(screen.getByText(/Du læser en kopi fra denne browser/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    cut = false;
    socket.lose();
    socket.retry();
    await settle();
    expect(screen.queryByText(/Du læser en kopi/)).toBeNull();
  });

  it('a thread one may not see any more is not kept', async () => {
    await opened();
    TestBed.resetTestingModule();
    const gone = { status: 404, body: { status: 404, code: 'discussions.thread-not-found', detail: '', requestId: '' } };
    await aThreadPage({ answer: (_method, url) => (url.startsWith('/api/v1/threads/t') ? gone : undefined) });
    TestBed.resetTestingModule();
    await showPage(OfflineThreadsPage, { answer: () => 'lost' });
    expect(screen.getByText('Ingen tråde endnu')).toBeTruthy();
  });

  it('the threads that can be read are listed', async () => {
    await opened();
    TestBed.resetTestingModule();
    const { container } = await showPage(OfflineThreadsPage, { answer: () => 'lost' });
    const list = screen.getByRole('list', { name: 'Tråde, der kan læses uden net' });
    const link = within(list).getByRole('link', { name: 'Den første samtale efter en underretning' });
    expect(link.getAttribute('href')).toBe('/rum/s/samtaler/t');
    expect(list.textContent).toContain('3 indlæg');
    expect(await faultsOf(container)).toEqual([]);
  });
});
