import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost, aThread } from '../testing';
import { aThreadPage, choose, postsShown } from '../testing/a-thread-page';

const thread = aThread({ lastSeq: 2, lastChange: 2 });
const anne = { id: 'anne', name: 'Anne Holm', organisation: 'Herning Kommune' };

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
