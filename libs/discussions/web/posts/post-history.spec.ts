import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost, aRemovedPost, aThread } from '../testing';
import { aThreadPage, choose, mine, postsShown } from '../testing/a-thread-page';

const thread = aThread({ lastSeq: 2, lastChange: 2 });
const anne = { id: 'anne', name: 'Anne Holm', organisation: 'Herning Kommune' };
const version = (number: number, text: string, author = anne) => ({
  version: number,
  text,
  author,
  writtenAt: `2026-11-2${number}T09:00:00Z`,
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
