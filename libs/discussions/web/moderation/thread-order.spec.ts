import type { DiscussionSettingsView } from '@hv/discussions/contracts';
import { richTextFromPlain } from '@hv/platform/contracts';
import { type FakeAnswer, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost, aThread } from '../testing';
import { aThreadPage, box, choose, mine, postsShown } from '../testing/a-thread-page';

const hidden = { html: '', text: '', hidden: { reason: 'Her står et navn' } };
const moderating = aThread({ abilities: { ...aThread().abilities, editAny: true, removeAny: true, moderate: true } });
const slow = (change: Partial<DiscussionSettingsView>): FakeAnswer => ({
  status: 200,
  body: { spaceId: 's', slowSeconds: 0, rules: null, version: 1, waitSeconds: 0, ...change },
});

describe('a post that is not as it should be', () => {
  beforeEach(freshBrowser);

  it('is reported from its menu, with a choice and a few words', async () => {
    const { server, settle } = await aThreadPage({
      answer: (method, url) =>
        method === 'POST' && url === '/api/v1/posts/p2/reports' ? { status: 201, body: { id: 'r', reason: 'child' } } : undefined,
    });
    await choose(2, 'Anmeld …');
    const dialog = await screen.findByRole('dialog', { name: 'Anmeld indlæg 2' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send anmeldelsen' }));
    expect(within(dialog).getByRole('alert').textContent).toContain('Vælg, hvad der er galt');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Der står noget personfølsomt om et barn' }));
    expect(within(dialog).getByRole('status').textContent).toContain('med det samme');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Barnet er 010107-4123');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send anmeldelsen' }));
    expect(dialog.textContent).toContain('ligner et CPR-nummer');
    expect(await faultsOf(document.body)).toEqual([]);
    expect(server.to('POST', '/api/v1/posts/p2/reports')).toHaveLength(0);
    await userEvent.clear(within(dialog).getByRole('textbox'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send anmeldelsen' }));
    await settle();
    expect(server.to('POST', '/api/v1/posts/p2/reports')[0]?.body).toEqual({ reason: 'child' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not reported by its author, and hidden by moderators alone', async () => {
    await aThreadPage({ posts: [aPost(1, { author: mine }), aPost(2), aPost(3)] });
    await userEvent.click(screen.getByRole('button', { name: 'Mere om indlæg 1' }));
    expect(screen.queryByRole('menuitem', { name: /Anmeld|Skjul/ })).toBeNull();
  });

  it('is hidden with a reason', async () => {
    const { server, settle } = await aThreadPage({
      thread: moderating,
      answer: (method, url) =>
        method === 'PUT' && url === '/api/v1/posts/p2/hidden' ? { status: 200, body: aPost(2, { ...hidden, change: 4 }) } : undefined,
    });
    await choose(2, 'Skjul …');
    const dialog = await screen.findByRole('dialog', { name: 'Skjul indlæg 2' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Skjul indlægget' }));
    expect(dialog.textContent).toContain('Skriv, hvorfor indlægget bliver skjult');
    expect(await faultsOf(document.body)).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox'), 'Her står et navn');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Skjul indlægget' }));
    await settle();
    expect(server.to('PUT', '/api/v1/posts/p2/hidden')[0]?.body).toEqual({ reason: 'Her står et navn' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a hidden post', () => {
  beforeEach(freshBrowser);

  it('says why it is hidden, and offers nothing to others', async () => {
    const { container } = await aThreadPage({ posts: [aPost(1, hidden), aPost(2), aPost(3)] });
    const [post] = postsShown();
    expect(post!.textContent).toContain('Grunden: Her står et navn');
    expect(within(post!).queryByRole('group', { name: /Det kan du gøre/ })).toBeNull();
    expect(within(post!).queryByRole('button', { name: /Citér/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is read, edited and asked for by its author', async () => {
    const { server, settle, container } = await aThreadPage({
      posts: [aPost(1, { ...hidden, author: mine }), aPost(2), aPost(3)],
      answer: (method, url) => {
        if (url === '/api/v1/posts/p1/source')
          return { status: 200, body: { id: 'p1', version: 1, body: richTextFromPlain('Storm er syv') } };
        return method === 'POST' && url === '/api/v1/posts/p1/show-requests' ? { status: 201, body: { id: 'r' } } : undefined;
      },
    });
    const what = within(screen.getByRole('group', { name: 'Det kan du gøre med indlæg 1' }));
    await userEvent.click(what.getByRole('button', { name: 'Læs teksten' }));
    await settle();
    expect(screen.getByText('Storm er syv')).toBeTruthy();
    expect(what.getByRole('button', { name: 'Luk teksten', expanded: true })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(what.getByRole('button', { name: 'Bed om at få det vist igen' }));
    await settle();
    expect(server.to('POST', '/api/v1/posts/p1/show-requests')).toHaveLength(1);
    expect(screen.getByText(/Du har bedt om at få det vist igen/)).toBeTruthy();
    await userEvent.click(what.getByRole('button', { name: 'Ret teksten' }));
    await settle();
    expect((screen.getByRole('textbox', { name: 'Ret indlægget' }) as HTMLTextAreaElement).value).toBe('Storm er syv');
  });

  it('is shown again by moderators, and by the push it stands there', async () => {
    const { server, socket, settle } = await aThreadPage({
      thread: moderating,
      posts: [aPost(1), aPost(2), aPost(3, hidden)],
      answer: (method, url) =>
        method === 'DELETE' && url === '/api/v1/posts/p3/hidden' ? { status: 200, body: aPost(3, { change: 4 }) } : undefined,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Vis det for alle igen' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/posts/p3/hidden')).toHaveLength(1);
    socket.push('post.changed', aPost(3, { change: 4 }));
    await settle();
    expect(postsShown()[2]!.textContent).toContain('Indlæg nummer 3');
    socket.push('post.changed', aPost(3, { ...hidden, change: 5 }));
    await settle();
    expect(postsShown()[2]!.textContent).not.toContain('Indlæg nummer 3');
  });
});

describe('where one writes', () => {
  beforeEach(freshBrowser);

  it('says how it is spoken there, and at which pace', async () => {
    const { container } = await aThreadPage({
      answer: (_method, url) =>
        url === '/api/v1/spaces/s/discussion-settings'
          ? slow({ slowSeconds: 60, rules: richTextFromPlain('Ingen navne på børn') })
          : undefined,
    });
    const rules = screen.getByText('Sådan taler vi her');
    expect(rules.tagName).toBe('SUMMARY');
    await userEvent.click(rules);
    expect(screen.getByText('Ingen navne på børn')).toBeTruthy();
    expect(screen.getByText(/der går 1 minut mellem dine indlæg/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('keeps what was sent too soon, counts down, and sends it by itself', async () => {
    const early: FakeAnswer = { status: 429, headers: { 'Retry-After': '65' }, body: { status: 429, code: 'discussions.too-soon' } };
    let answer: FakeAnswer | undefined = early;
    const { server, settle, container } = await aThreadPage({
      answer: (method, url) => (method === 'POST' && url === '/api/v1/threads/t/posts' ? answer : undefined),
    });
    await userEvent.type(box(), 'Lidt for tidligt');
    jest.useFakeTimers({ now: Date.now(), doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'performance'] });
    try {
      screen.getByRole('button', { name: 'Send' }).click();
      await settle();
      const pending = screen.getByRole('article', { name: 'Dit indlæg, der ikke er nået frem endnu' });
      expect(within(pending).getByText('Lidt for tidligt')).toBeTruthy();
      expect(within(pending).getByText('Venter på din tur og sendes af sig selv')).toBeTruthy();
      expect(
        within(pending)
          .getByText(/om 1:0[45]/)
          .getAttribute('aria-hidden'),
      ).toBe('true');
      jest.advanceTimersByTime(5_000);
      await settle();
      expect(within(pending).getByText(/om 1:00|om 0:59/)).toBeTruthy();
      expect(server.to('POST', '/api/v1/threads/t/posts')).toHaveLength(1);
      answer = undefined;
      jest.advanceTimersByTime(61_000);
      await settle();
      await settle();
      expect(server.to('POST', '/api/v1/threads/t/posts')).toHaveLength(2);
      expect(screen.queryByText(/Venter på din tur/)).toBeNull();
    } finally {
      jest.useRealTimers();
    }
    expect(await faultsOf(container)).toEqual([]);
  });
});
