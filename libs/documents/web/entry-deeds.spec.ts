import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { VersionView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile, aFolder } from './testing/a-library';
import { openLibrary } from './testing/open-library';
import { VersionTalk } from './talking/version-talk';

const version = (number: number, change: Partial<VersionView> = {}): VersionView => ({
  number,
  bytes: 5,
  mediaType: 'application/pdf',
  sha256: '',
  note: '',
  label: null,
  restoredFrom: null,
  check: null,
  createdAt: '2026-11-20T09:00:00Z',
  createdById: 'bo',
  createdBy: 'Bo Kjær',
  ...change,
});

async function choose(entry: string, settle: () => Promise<void>): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: 'Mere om Køreplan.pdf' }));
  await settle();
  await userEvent.click(await screen.findByRole('menuitem', { name: entry }));
  await settle();
  return screen.findByRole('dialog');
}

describe('what is done with a file', () => {
  beforeEach(freshBrowser);

  it('is a new name, which can be taken back', async () => {
    const renamed = aFile('Plan.pdf', { id: 'Køreplan.pdf', version: 2 });
    const { server, settle } = await openLibrary({ answer: (method) => (method === 'PATCH' ? { status: 200, body: renamed } : undefined) });
    const dialog = within(await choose('Omdøb', settle));
    const name = dialog.getByLabelText<HTMLInputElement>('Navn');
    expect(name.value).toBe('Køreplan.pdf');
    await userEvent.clear(name);
    await userEvent.type(name, 'Plan.pdf');
    await userEvent.click(dialog.getByRole('button', { name: 'Gem' }));
    await settle();
    TestBed.inject(Toasts).shown()[0]!.undo!();
    await settle();
    const sent = server.to('PATCH', '/api/v1/entries/Køreplan.pdf').map(({ body, headers }) => [body, headers.get('If-Match')]);
    expect(sent).toEqual([
      [{ name: 'Plan.pdf' }, '"1"'],
      [{ name: 'Køreplan.pdf' }, '"2"'],
    ]);
  });

  it('is another folder, also of very many', async () => {
    let asked = 0;
    const { settle } = await openLibrary({
      answer: (method, url) => {
        if (method !== 'GET' || !url.startsWith('/api/v1/spaces/s/entries')) return undefined;
        const next = asked++ === 1 ? 'videre' : null;
        return { status: 200, body: { items: next ? [aFolder('Aarhus')] : [aFolder('Ærø'), aFile('Køreplan.pdf')], next } };
      },
    });
    const dialog = within(await choose('Flyt', settle));
    expect(dialog.queryByRole('button', { name: 'Ærø' })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(dialog.getByRole('button', { name: 'Ærø' })).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Vis flere' })).toBeNull();
  });

  it('is another folder, found by walking there', async () => {
    const { server, settle } = await openLibrary({
      answer: (method) => (method === 'PATCH' ? { status: 200, body: aFile('Køreplan.pdf', { version: 2 }) } : undefined),
    });
    const dialog = await choose('Flyt', settle);
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Referater' }));
    await settle();
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'En mappe op' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Flyt hertil' }));
    await settle();
    expect(server.to('PATCH', '/api/v1/entries/Køreplan.pdf')[0]!.body).toEqual({ folderId: 'Referater' });
  });

  it('is an old version that is the newest again', async () => {
    let versions = [version(2, { note: 'Rettet' }), version(1)];
    const { server, settle } = await openLibrary({
      answer: (method, url) => {
        if (url !== '/api/v1/documents/Køreplan.pdf/versions') return undefined;
        return method === 'POST' ? { status: 201, body: version(3) } : { status: 200, body: { items: versions, next: null } };
      },
    });
    const dialog = await choose('Versioner', settle);
    expect(within(dialog).getByText('Rettet')).toBeTruthy();
    expect(within(dialog).getByRole('link', { name: 'Version 1' }).getAttribute('href')).toBe('/api/v1/documents/Køreplan.pdf/versions/1');
    expect(await faultsOf(dialog)).toEqual([]);
    versions = [version(3, { restoredFrom: 1 }), ...versions];
    await userEvent.click(within(dialog).getByRole('button', { name: 'Gendan version 1' }));
    await settle();
    expect(server.to('POST', '/api/v1/documents/Køreplan.pdf/versions')[0]!.body).toEqual({ number: 1 });
    expect(within(dialog).getByText('Samme indhold som version 1')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Fortryd' }));
    await settle();
    expect(server.to('POST', '/api/v1/documents/Køreplan.pdf/versions')[1]!.body).toEqual({ number: 2 });
    await userEvent.click(within(dialog).getAllByRole('button', { name: 'Luk' }).at(-1)!);
    await settle();
    expect(server.to('GET', '/api/v1/spaces/s/entries').length).toBeGreaterThan(1);
  });

  it('is a name for a version, which can be taken back, and which others who show the versions see at once', async () => {
    let label: string | null = null;
    const { server, socket, settle } = await openLibrary({
      answer: (method, url) => {
        if (method === 'PATCH') label = label === null ? 'Godkendt' : null;
        if (method === 'PATCH') return { status: 200, body: version(1, { label }) };
        return url.endsWith('/versions') ? { status: 200, body: { items: [version(1, { label })], next: null } } : undefined;
      },
    });
    const dialog = within(await choose('Versioner', settle));
    await userEvent.click(dialog.getByRole('button', { name: 'Navngiv version 1' }));
    await userEvent.type(dialog.getByLabelText(/Navn på versionen/), 'Godkendt');
    await userEvent.click(dialog.getByRole('button', { name: 'Gem' }));
    await settle();
    expect(dialog.getByText('Godkendt')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Fortryd' }));
    await settle();
    expect(server.to('PATCH', '/api/v1/documents/Køreplan.pdf/versions/1').map(({ body }) => body)).toEqual([
      { label: 'Godkendt' },
      { label: null },
    ]);
    expect(dialog.queryByText('Godkendt')).toBeNull();
    label = 'Vedtaget';
    socket.push('library.changed', { libraryId: 's', spaceId: 's', entryId: 'Køreplan.pdf', places: ['s'], byPersonId: 'bo' });
    await settle();
    expect(dialog.getByText('Vedtaget')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Navngiv version 1' }));
    await userEvent.type(dialog.getByLabelText(/Navn på versionen/), ' 2');
    label = null;
    await userEvent.click(dialog.getByRole('button', { name: 'Gem' }));
    await settle();
    await userEvent.click(dialog.getAllByRole('button', { name: 'Luk' }).at(-1)!);
    await settle();
    expect(TestBed.inject(Toasts).shown()[0]).toMatchObject({
      text: 'Version 1 har fået nyt navn eller ny note.',
      undo: expect.any(Function),
    });
  });

  it('is an old version that is looked at on the page of the file', async () => {
    const { settle } = await openLibrary({
      answer: (_, url) =>
        url === '/api/v1/documents/Køreplan.pdf/versions'
          ? { status: 200, body: { items: [version(2), version(1)], next: null } }
          : undefined,
    });
    const dialog = await choose('Versioner', settle);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Se version 1' }));
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(TestBed.inject(Router).url).toBe('/rum/s/dokumenter/fil/K%C3%B8replan.pdf?version=1');
  });

  it('is an old version that is talked of, beside what is in it', async () => {
    const { settle } = await openLibrary({
      answer: (_, url) =>
        url === '/api/v1/documents/Køreplan.pdf/versions'
          ? { status: 200, body: { items: [version(2), version(1)], next: null } }
          : undefined,
    });
    const dialog = await choose('Versioner', settle);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tal om version 1' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/rum/s/dokumenter/fil/K%C3%B8replan.pdf?version=1');
    expect(TestBed.inject(VersionTalk).wanted()).toEqual({ documentId: 'Køreplan.pdf', number: 1 });
  });

  it('is a new version, with what is new in it', async () => {
    const { uploads, settle } = await openLibrary();
    const dialog = await choose('Ny version', settle);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Læg op' }));
    await settle();
    expect(within(dialog).getByText('Vælg en fil.')).toBeTruthy();
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.upload(within(dialog).getByLabelText('Fil'), new File(['x'], 'andet.pdf', { lastModified: 7 }));
    await userEvent.type(within(dialog).getByLabelText(/Hvad er nyt/), 'Rettet');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Læg op' }));
    await settle();
    const known = [...uploads.uploads.values()].map(({ metadata }) => metadata);
    expect(known).toMatchObject([{ documentId: 'Køreplan.pdf', note: 'Rettet' }]);
  });
});
