import type { LibraryEntryView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile } from '../testing/a-library';
import { openDocument } from '../testing/open-document';

const nothing = { change: false, remove: false, breakLock: false };

describe('the page of a document', () => {
  beforeEach(freshBrowser);

  it('says what it is, how large, which version, when and by whom, and is saved from there', async () => {
    const { container } = await openDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Køreplan.pdf' })).toBeTruthy();
    expect(screen.getByText(/PDF\s+·\s+1,2.MB\s+·\s+version 3/)).toBeTruthy();
    expect(screen.getByText('Bo Kjær')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Hent' }).getAttribute('href')).toBe('/api/v1/documents/Køreplan.pdf/content');
    expect(screen.getByRole('link', { name: /Dokumenter · Klynge Vest/ }).getAttribute('href')).toBe('/rum/s/dokumenter');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is left towards the folder it stands in, and tells who sees it when it is for some', async () => {
    await openDocument({ document: () => aFile('Notat.docx', { folderId: 'f', spaceId: 'kun-nogle' }) });
    expect(screen.getByRole('link', { name: /Dokumenter/ }).getAttribute('href')).toBe('/rum/s/dokumenter/f');
    expect(screen.getByRole('link', { name: 'Kun for nogle: se hvem' }).getAttribute('href')).toBe('/rum/kun-nogle/om');
  });

  it('shows an older version when it is asked for, and leads to the newest', async () => {
    const { fixture, server, settle, container } = await openDocument();
    fixture.componentRef.setInput('version', '2');
    await settle();
    expect(screen.getByText(/Du ser version 2, som ikke er den nyeste/)).toBeTruthy();
    expect(server.to('GET', '/api/v1/documents/Køreplan.pdf/versions/2/preview')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Se den nyeste' }).getAttribute('href')).toBe('/rum/s/dokumenter/fil/K%C3%B8replan.pdf');
    expect(await faultsOf(container)).toEqual([]);
    fixture.componentRef.setInput('version', '../../etc');
    await settle();
    expect(screen.queryByText(/som ikke er den nyeste/)).toBeNull();
  });

  it('takes a new version from who may change it, and from nobody else', async () => {
    const { settle } = await openDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ny version' }));
    await settle();
    expect(await screen.findByRole('dialog', { name: 'Ny version af Køreplan.pdf' })).toBeTruthy();
  });

  it('is only read by who may not change it', async () => {
    await openDocument({ document: () => aFile('Køreplan.pdf', { abilities: nothing }) });
    expect(screen.queryByRole('button', { name: 'Ny version' })).toBeNull();
  });

  it('opens a link as a link', async () => {
    const link = aFile('Loven', { kind: 'link', url: 'https://example.dk/lov', number: null, bytes: null, mediaType: null });
    const { container } = await openDocument({ document: () => link });
    expect(screen.getByRole('link', { name: 'Åbn linket' }).getAttribute('href')).toBe('https://example.dk/lov');
    expect(screen.queryByRole('link', { name: 'Hent' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    ['a link', aFile('Loven', { kind: 'link', url: 'https://example.dk/lov', number: null, bytes: null })],
    ['a file that one may only read', aFile('Referat.pdf', { abilities: { change: false, remove: false, breakLock: false } })],
  ])('has nothing to work in for %s', async (_, document) => {
    await openDocument({ document: () => document });
    expect(screen.getByRole('heading', { level: 1, name: document.name })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Arbejd i dokumentet' })).toBeNull();
  });

  it('follows what others do with it, and nothing else', async () => {
    let document: LibraryEntryView = aFile('Køreplan.pdf');
    const { socket, server, settle } = await openDocument({ document: () => document });
    const asked = () => server.to('GET', '/api/v1/documents/Køreplan.pdf').length;
    const before = asked();
    document = aFile('Køreplan.pdf', { name: 'Køreplan 2027.pdf' });
    const notice = { libraryId: 's', spaceId: 's', places: ['s'], byPersonId: 'bo' };
    socket.push('library.changed', { ...notice, entryId: 'noget-andet' });
    await settle();
    expect(asked()).toBe(before);
    socket.push('library.changed', { ...notice, entryId: 'Køreplan.pdf' });
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: 'Køreplan 2027.pdf' })).toBeTruthy();
  });

  it.each([
    ['da', 'Dokumentet findes ikke, eller du kan ikke se det'],
    ['en', 'The document does not exist, or you cannot see it'],
  ] as const)('says that it is not there: %s', async (language, heading) => {
    const answer = (_: string, url: string) =>
      url.startsWith('/api/v1/documents/') ? { status: 404, body: { code: 'documents.document-not-found' } } : undefined;
    const { container } = await openDocument({ language, answer });
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(
      screen.getByRole('link', { name: language === 'da' ? 'Gå til alle dokumenter' : 'Go to all documents' }).getAttribute('href'),
    ).toBe('/rum/s/dokumenter');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leads who does not see the space to the documents they do see', async () => {
    await openDocument({ answer: () => ({ status: 404, body: { code: 'documents.document-not-found' } }) });
    expect(screen.getByRole('link', { name: 'Gå til alle dokumenter' }).getAttribute('href')).toBe('/dokumenter');
  });

  it('says when it could not be fetched, and tries again', async () => {
    let down = true;
    const { settle } = await openDocument({ answer: (_, url) => (down && url.includes('/documents/') ? { status: 500 } : undefined) });
    expect(screen.getByRole('alert')).toBeTruthy();
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: 'Køreplan.pdf' })).toBeTruthy();
  });
});
