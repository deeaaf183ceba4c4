import { freshBrowser, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost, aRemovedPost, aThread } from './testing';
import { aThreadPage, choose, mine, postsShown } from './testing/a-thread-page';

const thread = aThread({ lastSeq: 2, lastChange: 2 });
const anne = { id: 'anne', name: 'Anne Holm', organisation: 'Herning Kommune' };
const version = (number: number, text: string, author = anne) => ({
  version: number,
  text,
  author,
  writtenAt: `2026-11-2${number}T09:00:00Z`,
});
const reacted = (personIds: string[], change = 2) => aPost(2, { change, reactions: [{ kind: 'thanks', personIds }] });
const reaction = (name: RegExp | string) => within(postsShown()[1]!).getByRole('button', { name });

describe('reactions to a post', () => {
  beforeEach(freshBrowser);

  const who = {
    items: [
      {
        kind: 'thanks',
        people: [
          { id: 'anne', name: 'Anne Holm' },
          { id: 'bo', name: 'Bo Kjær' },
        ],
        total: 3,
      },
    ],
  };

  it('stand there with their name and number, and say who when one points at them', async () => {
    const { settle, container, server } = await aThreadPage({
      thread,
      posts: [aPost(1), reacted(['anne', 'bo', 'carl'])],
      answer: (_method, url) => (url === '/api/v1/posts/p2/reactions' ? { status: 200, body: who } : undefined),
    });
    const thanks = reaction('Tak 3');
    expect(thanks.getAttribute('aria-pressed')).toBe('false');
    await userEvent.tab();
    thanks.focus();
    await waitFor(() => settle().then(() => expect(screen.getByRole('tooltip').textContent).toBe('Tak: Anne Holm, Bo Kjær og 1 anden')));
    expect(thanks.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(server.to('GET', '/api/v1/posts/p2/reactions')).toHaveLength(1);
  });

  it('are given at once and sent, and taken back by pressing again', async () => {
    let stands: string[] = [];
    const { server, settle } = await aThreadPage({
      thread,
      posts: [aPost(1), aPost(2)],
      answer: (method, url) => {
        if (url !== '/api/v1/posts/p2/reactions/agree') return undefined;
        stands = method === 'PUT' ? ['mette'] : [];
        const change = method === 'PUT' ? 3 : 4;
        return { status: 200, body: aPost(2, stands.length ? { change, reactions: [{ kind: 'agree', personIds: stands }] } : { change }) };
      },
    });
    await userEvent.click(reaction('Reagér'));
    expect(reaction('Reagér').getAttribute('aria-expanded')).toBe('true');
    server.holding = true;
    await userEvent.click(reaction('Enig'));
    expect(reaction('Enig 1').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(reaction('Enig 1'));
    server.release();
    await settle();
    expect(reaction('Enig 1').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(reaction('Enig 1'));
    await settle();
    expect(reaction('Enig').getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(reaction('Enig'));
    expect(server.to('DELETE', '/api/v1/posts/p2/reactions/agree')).toHaveLength(1);
  });

  it('wait while there is no network, and the last wish is what is sent', async () => {
    let online = false;
    const { server, settle } = await aThreadPage({
      thread,
      posts: [aPost(1), reacted(['anne'])],
      answer: (method, url): FakeAnswer | undefined => {
        if (!url.endsWith('/reactions/thanks')) return undefined;
        if (!online) return 'lost';
        return { status: 200, body: method === 'PUT' ? reacted(['anne', 'mette'], 3) : reacted(['anne'], 4) };
      },
    });
    await userEvent.click(reaction('Tak 1'));
    await settle();
    await userEvent.click(reaction('Tak 2'));
    await userEvent.click(reaction('Tak 1'));
    await userEvent.click(reaction('Tak 2'));
    expect(reaction('Tak 1').getAttribute('aria-pressed')).toBe('false');
    online = true;
    window.dispatchEvent(new Event('online'));
    await settle();
    const sent = server.requests.filter(({ url }) => url.endsWith('/reactions/thanks')).map(({ method }) => method);
    expect(sent.at(-1)).toBe('DELETE');
    expect(sent.filter((method) => method === 'DELETE')).toHaveLength(1);
    expect(reaction('Tak 1').getAttribute('aria-pressed')).toBe('false');
  });

  it('are only read by whoever may not write', async () => {
    const { abilities } = aThread();
    await aThreadPage({
      thread: aThread({ lastSeq: 2, lastChange: 2, abilities: { ...abilities, reply: false, editOwn: false, removeOwn: false } }),
      posts: [aPost(1), reacted(['anne'])],
    });
    expect(reaction('Tak 1').hasAttribute('aria-pressed')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Reagér' })).toBeNull();
  });
});

describe('the history of a post', () => {
  beforeEach(freshBrowser);

  it('shows who changed what, marked by more than colour', async () => {
    const items = [
      version(3, 'Vi har lukket tre tilbud.'),
      version(2, 'Vi har lukket tre tilbud'),
      version(1, 'Vi har lukket to tilbud', mine),
    ];
    const { settle } = await aThreadPage({
      thread,
      posts: [aPost(1), aPost(2, { editedAt: '2026-11-23T09:00:00Z' })],
      answer: (_method, url) => (url === '/api/v1/posts/p2/versions' ? { status: 200, body: { items, next: null } } : undefined),
    });
    await choose(2, 'Se, hvad der er rettet');
    const dialog = await screen.findByRole('dialog', { name: 'Indlæggets historik' });
    await settle();
    const [now, before, first] = within(dialog).getAllByRole('listitem');
    expect(now!.textContent).toContain('Sådan står det nu');
    expect(before!.querySelector('del')?.textContent).toBe('Slettet: to slut.');
    expect(before!.querySelector('ins')?.textContent).toBe('Tilføjet: tre slut.');
    expect(first!.textContent).toContain('Mette Holm, Herning Kommune');
    expect(first!.textContent).toContain('Vi har lukket to tilbud');
    expect(await faultsOf(dialog)).toEqual([]);
  });

  it('says when it cannot be fetched, and tries again', async () => {
    let works = false;
    const { settle } = await aThreadPage({
      thread,
      posts: [aPost(1), aPost(2, { editedAt: '2026-11-23T09:00:00Z' })],
      answer: (_method, url) =>
        url === '/api/v1/posts/p2/versions'
          ? works
            ? { status: 200, body: { items: [version(1, 'Her er den')], next: null } }
            : { status: 500 }
          : undefined,
    });
    await userEvent.click(within(postsShown()[1]!).getByRole('button', { name: /^rettet/ }));
    const dialog = await screen.findByRole('dialog');
    await settle();
    expect(dialog.textContent).toContain('Historikken kunne ikke hentes');
    works = true;
    await userEvent.click(within(dialog).getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(dialog.textContent).toContain('Her er den');
  });
});

describe('a removed post', () => {
  beforeEach(freshBrowser);

  const { abilities } = aThread();
  const moderated = aThread({ lastSeq: 2, lastChange: 2, abilities: { ...abilities, moderate: true, editAny: true, removeAny: true } });

  it('is put back by moderators', async () => {
    const { server, settle, container } = await aThreadPage({
      thread: moderated,
      posts: [aPost(1), aRemovedPost(2)],
      answer: (method, url) =>
        method === 'POST' && url === '/api/v1/posts/p2/restore' ? { status: 200, body: aPost(2, { change: 3 }) } : undefined,
    });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Sæt tilbage' }));
    await settle();
    expect(server.to('POST', '/api/v1/posts/p2/restore')).toHaveLength(1);
    expect(postsShown()).toHaveLength(2);
  });

  it('is only a mark for others, and where it was moved away', async () => {
    const { leave } = await aThreadPage({ thread, posts: [aPost(1), aRemovedPost(2)] });
    expect(screen.queryByRole('button', { name: 'Sæt tilbage' })).toBeNull();
    await leave();
  });
});

describe('saving a post', () => {
  beforeEach(freshBrowser);

  const bookmark = (change: object = {}) => ({
    postId: 'p2',
    threadId: 't',
    spaceId: 's',
    seq: 2,
    title: 'Tråden',
    author: anne,
    excerpt: 'Indlæg nummer 2',
    note: null,
    remindAt: null,
    remindedAt: null,
    savedAt: '2026-11-22T09:00:00Z',
    ...change,
  });

  it('asks when one is to be reminded, in people’s words, and marks the post', async () => {
    const { server, settle } = await aThreadPage({
      thread,
      posts: [aPost(1), aPost(2)],
      answer: (method, url) => {
        if (url === '/api/v1/bookmarks') return { status: 200, body: { items: [], next: null } };
        return method === 'PUT' && url === '/api/v1/posts/p2/bookmark' ? { status: 200, body: bookmark({ note: 'Til mødet' }) } : undefined;
      },
    });
    await choose(2, 'Gem indlægget …');
    const dialog = await screen.findByRole('dialog', { name: 'Gem indlægget' });
    await settle();
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('radio', { name: /^I morgen tidlig, / }));
    const note = within(dialog).getByRole('textbox', { name: /^Note til dig selv/ });
    await userEvent.type(note, 'Født 010180-1234');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(dialog.textContent).toContain('CPR-nummer');
    await userEvent.clear(note);
    await userEvent.type(note, 'Til mødet');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await settle();
    expect(server.to('PUT', '/api/v1/posts/p2/bookmark')[0]?.body).toEqual({
      note: 'Til mødet',
      remindAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T08:00$/),
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(postsShown()[1]!.textContent).toContain('Gemt');
  });

  it('shows what is saved already, and saves it no longer', async () => {
    const { server, settle } = await aThreadPage({
      thread,
      posts: [aPost(1), aPost(2)],
      answer: (method, url) => {
        if (url === '/api/v1/bookmarks') return { status: 200, body: { items: [bookmark({ note: 'Husk' })], next: null } };
        return method === 'DELETE' && url === '/api/v1/posts/p2/bookmark' ? { status: 204 } : undefined;
      },
    });
    expect(postsShown()[1]!.textContent).toContain('Gemt');
    await choose(2, 'Gemt: ret eller fjern …');
    const dialog = await screen.findByRole('dialog', { name: 'Gemt indlæg' });
    expect((within(dialog).getByRole('textbox') as HTMLTextAreaElement).value).toBe('Husk');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Fjern fra gemte' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/posts/p2/bookmark')).toHaveLength(1);
    expect(postsShown()[1]!.textContent).not.toContain('Gemt');
  });

  it('changes nothing when what is saved could not be looked up', async () => {
    const { server, settle } = await aThreadPage({ thread, posts: [aPost(1), aPost(2)] });
    await choose(2, 'Gem indlægget …');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(server.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});
