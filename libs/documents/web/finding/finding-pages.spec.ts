import { TestBed } from '@angular/core/testing';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import type { LibraryTagView, OwnEntryView } from '@hv/documents/contracts';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile, aFolder, aSpace } from '../testing/a-library';
import { OwnPage } from './own-page';
import { TagsPage } from './tags-page';

const page = (items: readonly object[], next: string | null = null): FakeAnswer => ({ status: 200, body: { items, next } });
const own = (name: string, change: Partial<OwnEntryView> = {}): OwnEntryView => ({
  ...aFile(name),
  libraryName: 'Klynge Vest',
  folderName: null,
  at: '2026-11-21T09:00:00Z',
  ...change,
});
const aTag = (name: string, change: Partial<LibraryTagView> = {}): LibraryTagView => ({
  id: name,
  name,
  libraryId: 's',
  documents: 2,
  abilities: { rename: false },
  ...change,
});

describe('the page of one’s documents', () => {
  beforeEach(freshBrowser);

  it('shows what is new, where it stands, and leads there; one press makes it a favourite', async () => {
    const { server, container, settle } = await showPage(OwnPage, {
      inputs: { list: 'new' },
      answer: ({ method, url }) =>
        method === 'PUT'
          ? { status: 204 }
          : url === '/api/v1/entries/new'
            ? page([own('Køreplan.pdf', { isNew: true, tags: [{ id: 'f', name: 'Fase 2' }] })])
            : { status: 500 },
    });
    const row = within(screen.getByRole('list', { name: 'Nyt siden sidst' })).getByRole('listitem');
    expect(within(row).getByRole('link', { name: 'Køreplan.pdf' }).getAttribute('href')).toBe('/rum/s/dokumenter/fil/K%C3%B8replan.pdf');
    expect(within(row).getByRole('link', { name: 'Mærket Fase 2' }).getAttribute('href')).toBe('/rum/s/dokumenter/maerker/f');
    for (const words of ['ny', 'Klynge Vest', 'Bo Kjær']) expect(within(row).getByText(words)).toBeTruthy();
    const favourite = within(row).getByRole('button', { name: 'Favorit: Køreplan.pdf' });
    await userEvent.click(favourite);
    await settle();
    expect(favourite.getAttribute('aria-pressed')).toBe('true');
    expect(
      server.to('PUT', '/api/v1/entries/K%C3%B8replan.pdf/favourite').length +
        server.to('PUT', '/api/v1/entries/Køreplan.pdf/favourite').length,
    ).toBe(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('tells two of one name apart by where they stand', async () => {
    await showPage(OwnPage, {
      inputs: { list: 'new' },
      answer: () => page([own('Dagsorden.pdf', { folderName: 'Møder 2026' }), own('Dagsorden.pdf', { id: 'b', folderName: 'Arkiv' })]),
    });
    const rows = within(screen.getByRole('list', { name: 'Nyt siden sidst' })).getAllByRole('listitem');
    const facts = rows.map((row) => row.querySelector('.facts')?.textContent?.replace(/\s+/g, ' ').trim());
    expect(facts[0]).toMatch(/^Klynge Vest › Møder 2026 · Ændret/);
    expect(facts[1]).toMatch(/^Klynge Vest › Arkiv · Ændret/);
  });

  it('takes a favourite back when it could not be kept', async () => {
    const { settle } = await showPage(OwnPage, {
      inputs: { list: 'favourites' },
      answer: ({ method }) =>
        method === 'GET' ? page([own('A.pdf', { favourite: true })]) : { status: 404, body: { code: 'documents.entry-not-found' } },
    });
    const favourite = screen.getByRole('button', { name: 'Favorit: A.pdf' });
    await userEvent.click(favourite);
    await settle();
    expect(favourite.getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['new', 'Intet nyt siden sidst'],
    ['opened', 'Du har ikke åbnet noget endnu'],
    ['favourites', 'Ingen favoritter endnu'],
  ])('teaches when there is nothing (%s)', async (list, heading) => {
    const { container } = await showPage(OwnPage, { inputs: { list }, answer: () => page([]) });
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(within(screen.getByRole('navigation', { name: 'Dokumenter' })).getAllByRole('link')).toHaveLength(3);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('asks for one library alone, for more, and again when it failed; folders are walked into', async () => {
    let fails = true;
    const { server, settle } = await showPage(OwnPage, {
      inputs: { list: 'favourites', rum: 's' },
      language: 'en',
      answer: ({ params }) =>
        fails ? { status: 503 } : params.has('after') ? page([own('B.pdf')]) : page([{ ...own('F'), ...aFolder('F') }], 'more'),
    });
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getByRole('link', { name: 'F' }).getAttribute('href')).toBe('/rum/s/dokumenter/F');
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await settle();
    expect(within(screen.getByRole('list', { name: 'Favourites' })).getAllByRole('listitem')).toHaveLength(2);
    expect(server.to('GET', '/api/v1/entries/favourites').at(-1)!.params.toString()).toBe('space=s&limit=50&after=more');
  });
});

describe('the page of tags', () => {
  beforeEach(freshBrowser);

  const show = (inputs: Record<string, string>, tags: readonly LibraryTagView[], language: 'da' | 'en' = 'da') =>
    showPage(TagsPage, {
      inputs: { spaceId: 's', ...inputs },
      language,
      answer: ({ method, url }) => {
        if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
        if (url === '/api/v1/spaces/s/tags') return page(tags);
        if (url === '/api/v1/tags/fase/entries') return page([aFile('Køreplan.pdf', { tags: [{ id: 'fase', name: 'Fase 2' }] })]);
        return method === 'PATCH' ? { status: 200, body: aTag('Fase 3', { id: 'fase' }) } : { status: 500 };
      },
    });

  it('shows every tag with how many documents have it, and those of the chosen one', async () => {
    const { container } = await show({ tagId: 'fase' }, [aTag('Fase 2', { id: 'fase', documents: 1 }), aTag('Skole')]);
    const all = screen.getByRole('navigation', { name: 'Alle mærker' });
    expect(within(all).getByRole('link', { name: 'Fase 2, 1 dokument' }).getAttribute('aria-current')).toBe('page');
    expect(within(all).getByRole('link', { name: 'Skole, 2 dokumenter' }).getAttribute('href')).toBe('/rum/s/dokumenter/maerker/Skole');
    expect(within(screen.getByRole('list', { name: 'Dokumenter med mærket' })).getByRole('link', { name: 'Køreplan.pdf' })).toBeTruthy();
    expect(screen.queryByText('Giv mærket et andet navn')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('lets those who moderate rename one', async () => {
    const { server, settle, container } = await show({ tagId: 'fase' }, [aTag('Fase 2', { id: 'fase', abilities: { rename: true } })]);
    await userEvent.click(screen.getByText('Giv mærket et andet navn'));
    const name = screen.getByRole('textbox', { name: 'Nyt navn' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Fase 3');
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    await settle();
    expect(server.to('PATCH', '/api/v1/tags/fase')[0]!.body).toEqual({ name: 'Fase 3' });
    expect(await faultsOf(container)).toEqual([]);
    const [told] = TestBed.inject(Toasts).shown();
    expect(told!.text).toBe('Mærket hedder nu »Fase 3«.');
    told!.undo!();
    await settle();
    expect(server.to('PATCH', '/api/v1/tags/fase')[1]!.body).toEqual({ name: 'Fase 2' });
  });

  it('asks before it makes two tags one, since nothing undoes that', async () => {
    const { server, settle, container } = await showPage(TagsPage, {
      inputs: { spaceId: 's', tagId: 'fase' },
      answer: ({ method, url, body }) => {
        if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
        if (url === '/api/v1/spaces/s/tags') return page([aTag('Fase 2', { id: 'fase', abilities: { rename: true } })]);
        if (url === '/api/v1/tags/fase/entries') return page([]);
        if (method !== 'PATCH') return { status: 500 };
        const about = { name: 'Skole', documents: '2' };
        return (body as { join?: boolean }).join
          ? { status: 200, body: aTag('Skole', { id: 'skole' }) }
          : { status: 409, body: { status: 409, code: 'documents.tag-taken', detail: '', requestId: '', errors: [], about } };
      },
    });
    await userEvent.click(screen.getByText('Giv mærket et andet navn'));
    const name = screen.getByRole('textbox', { name: 'Nyt navn' });
    const write = async (text: string): Promise<void> => {
      await userEvent.clear(name);
      await userEvent.type(name, text);
    };
    await write('skole');
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    await settle();
    expect(screen.getByText(/får 2 dokumenter det i stedet for »Fase 2«/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await write('skoler');
    expect(screen.queryByRole('button', { name: 'Læg de to mærker sammen' })).toBeNull();
    await write('skole');
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Læg de to mærker sammen' }));
    await settle();
    expect(server.to('PATCH', '/api/v1/tags/fase').map(({ body }) => body)).toEqual([
      { name: 'skole' },
      { name: 'skole' },
      { name: 'skole', join: true },
    ]);
    expect(TestBed.inject(Toasts).shown()[0]!.text).toBe('De to mærker er nu ét: »Skole«.');
  });

  it('shows what others call one, at once', async () => {
    const tags = [aTag('Fase 2', { id: 'fase' })];
    const { socket, settle } = await show({ tagId: 'fase' }, tags);
    tags[0] = aTag('Fase 3', { id: 'fase' });
    socket.push('library.tags-changed', { libraryId: 'another', byPersonId: 'bo' });
    await settle();
    expect(screen.queryByRole('heading', { name: /Fase 3/ })).toBeNull();
    socket.push('library.tags-changed', { libraryId: 's', byPersonId: 'bo' });
    await settle();
    expect(screen.getByRole('heading', { name: /Fase 3/ })).toBeTruthy();
  });

  it('teaches when there are none, in English, too', async () => {
    const { container } = await show({}, [], 'en');
    expect(screen.getByRole('heading', { name: 'No tags yet' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
