import { TestBed } from '@angular/core/testing';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile, aFolder, anOpenFolder, aSpace } from './testing/a-library';
import { openLibrary } from './testing/open-library';

describe('the library of a space', () => {
  beforeEach(freshBrowser);

  it('shows folders, files and links, with what, how large, when and by whom', async () => {
    const { container } = await openLibrary();
    expect(screen.getByRole('link', { name: 'Dokumenter' }).getAttribute('href')).toBe('/rum/s/dokumenter');
    expect(screen.getByRole('link', { name: 'Referater' }).getAttribute('href')).toBe('/rum/s/dokumenter/Referater');
    expect(screen.getByRole('link', { name: 'Køreplan.pdf' }).getAttribute('href')).toBe('/rum/s/dokumenter/fil/K%C3%B8replan.pdf');
    expect(screen.getByRole('link', { name: 'Loven' }).getAttribute('href')).toBe('https://example.dk/lov');
    expect(screen.getByText(/PDF\s+·\s+1,2.MB\s+·\s+version 3/)).toBeTruthy();
    expect(screen.getAllByText('Bo Kjær')).toHaveLength(3);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows the way to a folder, and who it is for when it is for some', async () => {
    const folder = anOpenFolder('Referater', {
      spaceId: 'kun-nogle',
      narrowed: true,
      path: [
        { id: 'a', name: 'Møder' },
        { id: 'Referater', name: 'Referater' },
      ],
    });
    const { socket, container } = await openLibrary({
      folderId: 'Referater',
      answer: (_, url) => (url === '/api/v1/folders/Referater' ? { status: 200, body: folder } : undefined),
    });
    const way = within(screen.getByRole('navigation', { name: 'Vejen hertil' }));
    expect(way.getByRole('link', { name: 'Møder' }).getAttribute('href')).toBe('/rum/s/dokumenter/a');
    expect(way.getByText('Referater').getAttribute('aria-current')).toBe('page');
    expect(way.getByRole('link', { name: 'Se, hvem der kan se mappen' }).getAttribute('href')).toBe('/rum/kun-nogle/om');
    expect(socket.calls('space.join')).toEqual(expect.arrayContaining([{ spaceId: 's' }, { spaceId: 'kun-nogle' }]));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that a folder is not there', async () => {
    await openLibrary({
      folderId: 'Referater',
      answer: (_, url) => (url.startsWith('/api/v1/folders') ? { status: 404, body: { code: 'documents.folder-not-found' } } : undefined),
    });
    expect(screen.getByRole('heading', { name: 'Mappen findes ikke, eller du kan ikke se den' })).toBeTruthy();
  });

  it.each([
    ['da', 'Her er ingen dokumenter endnu', 'Læg filer op'],
    ['en', 'No documents here yet', 'Upload files'],
  ] as const)('is empty at first: %s', async (language, heading, action) => {
    const { container } = await openLibrary({ entries: () => [], language });
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByRole('button', { name: action })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is only read by who does not write there', async () => {
    const none = { change: false, remove: false, breakLock: false };
    await openLibrary({
      space: aSpace({ abilities: { write: false, moderate: false } }),
      entries: () => [aFolder('Referater', { abilities: none })],
    });
    expect(screen.queryByRole('button', { name: 'Læg filer op' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Mere om/ })).toBeNull();
  });

  it('follows what others do there, and nothing else', async () => {
    let entries: LibraryEntryView[] = [];
    const { socket, server, settle } = await openLibrary({ entries: () => entries });
    const asked = () => server.to('GET', '/api/v1/spaces/s/entries').length;
    const before = asked();
    entries = [aFile('Nyt.pdf')];
    const notice = { libraryId: 's', spaceId: 's', entryId: 'x', byPersonId: 'bo' };
    socket.push('library.changed', { ...notice, places: ['en-anden-mappe'] });
    await settle();
    expect(asked()).toBe(before);
    socket.push('library.changed', { ...notice, places: ['s'] });
    await settle();
    expect(screen.getByRole('link', { name: 'Nyt.pdf' })).toBeTruthy();
  });

  it('says when it could not be fetched, and tries again', async () => {
    let down = true;
    const { settle } = await openLibrary({ answer: (_, url) => (down && url.endsWith('/entries') ? { status: 500 } : undefined) });
    expect(screen.getByRole('alert')).toBeTruthy();
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('link', { name: 'Referater' })).toBeTruthy();
  });
});

describe('a folder that is made', () => {
  beforeEach(freshBrowser);

  it('is proposed another name when its own is taken', async () => {
    const made: string[] = [];
    const { server, settle } = await openLibrary({
      answer: (method, url) => {
        if (method !== 'POST' || url !== '/api/v1/spaces/s/folders') return undefined;
        made.push(url);
        return made.length === 1
          ? { status: 409, body: { code: 'documents.name-taken', proposal: 'Referater (2)' } }
          : { status: 201, body: aFolder('Referater (2)') };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Ny mappe' }));
    await settle();
    const dialog = within(await screen.findByRole('dialog', { name: 'Ny mappe' }));
    await userEvent.type(dialog.getByLabelText('Navn'), 'Referater');
    await userEvent.click(dialog.getByRole('radio', { name: 'Kun nogle roller' }));
    await settle();
    await userEvent.click(dialog.getByRole('button', { name: 'Lav mappen' }));
    await settle();
    expect(dialog.getByRole('alert').textContent).toBe('Vælg mindst én rolle.');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Konsulenter' }));
    expect(await faultsOf(await screen.findByRole('dialog'))).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Lav mappen' }));
    await settle();
    expect(dialog.getByText('Der er allerede noget her med det navn.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Brug »Referater (2)«' }));
    await settle();
    expect(server.to('POST', '/api/v1/spaces/s/folders').map(({ body }) => body)).toEqual([
      { name: 'Referater', roles: ['consultant'] },
      { name: 'Referater (2)', roles: ['consultant'] },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a new link', () => {
  beforeEach(freshBrowser);

  it('may be said as people say it', async () => {
    const { server, settle } = await openLibrary({
      answer: (method) => (method === 'POST' ? { status: 201, body: aFile('Loven') } : undefined),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Nyt link' }));
    await settle();
    const dialog = within(await screen.findByRole('dialog', { name: 'Nyt link' }));
    await userEvent.type(dialog.getByLabelText('Navn'), 'Loven');
    const address = dialog.getByLabelText('Adresse');
    await userEvent.clear(address);
    await userEvent.type(address, 'www.retsinformation.dk/eli');
    await userEvent.click(dialog.getByRole('button', { name: 'Gem linket' }));
    await settle();
    expect(server.to('POST', '/api/v1/spaces/s/links')[0]!.body).toEqual({ name: 'Loven', url: 'https://www.retsinformation.dk/eli' });
  });
});

describe('what is thrown away', () => {
  beforeEach(freshBrowser);

  it('can be taken back where it is told', async () => {
    const { server, settle } = await openLibrary();
    await userEvent.click(screen.getByRole('button', { name: 'Mere om Køreplan.pdf' }));
    await settle();
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Læg i papirkurven' }));
    await settle();
    expect(server.to('PUT', '/api/v1/entries/Køreplan.pdf/trash')).toHaveLength(1);
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast!.text).toBe('»Køreplan.pdf« er lagt i papirkurven.');
    toast!.undo!();
    await settle();
    expect(server.to('DELETE', '/api/v1/entries/Køreplan.pdf/trash')).toHaveLength(1);
  });
});
