import { TestBed } from '@angular/core/testing';
import type { TrashedEntryView } from '@hv/documents/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile, aSpace } from './testing/a-library';
import { TrashPage } from './trash-page';

const trashed = (name: string, change: Partial<TrashedEntryView> = {}): TrashedEntryView => ({
  ...aFile(name),
  trashedAt: '2026-11-20T09:00:00Z',
  trashedBy: 'Bo Kjær',
  purgeAt: '2026-12-20T09:00:00Z',
  ...change,
});

const show = (entries: () => TrashedEntryView[], takeOut: () => FakeAnswer = () => ({ status: 200, body: aFile('Referat (2).pdf') })) =>
  showPage(TrashPage, {
    inputs: { spaceId: 's' },
    answer: ({ method, url }) => {
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      if (method === 'PUT') return { status: 204 };
      return method === 'DELETE' ? takeOut() : { status: 200, body: { items: entries(), next: null } };
    },
  });

describe('the trash of a library', () => {
  beforeEach(freshBrowser);

  it('says who put what there and until when it can be taken back', async () => {
    let entries = [trashed('Referat.pdf'), trashed('Andres.pdf', { abilities: { change: true, remove: false, breakLock: false } })];
    const { server, settle, container } = await show(() => entries);
    expect(screen.getAllByText('Bo Kjær')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Hent tilbage: Andres.pdf' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    entries = [];
    await userEvent.click(screen.getByRole('button', { name: 'Hent tilbage: Referat.pdf' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/entries/Referat.pdf/trash')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Papirkurven er tom' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    TestBed.inject(Toasts).shown().at(-1)!.undo!();
    await settle();
    expect(server.to('PUT', '/api/v1/entries/Referat.pdf/trash')).toHaveLength(1);
  });

  it('stays as far down as one has come when something is taken back', async () => {
    let entries = [trashed('A.pdf'), trashed('B.pdf'), trashed('C.pdf')];
    const { settle } = await showPage(TrashPage, {
      inputs: { spaceId: 's' },
      answer: ({ method, url, params }) => {
        if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
        if (method === 'DELETE') {
          entries = entries.filter(({ name }) => name !== 'B.pdf');
          return { status: 200, body: aFile('B.pdf') };
        }
        const [first, ...rest] = entries;
        return { status: 200, body: params.get('after') ? { items: rest, next: null } : { items: [first], next: 'a' } };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Hent tilbage: B.pdf' }));
    await settle();
    const left = screen.getAllByRole('button', { name: /^Hent tilbage/ }).map((button) => button.getAttribute('aria-label'));
    expect(left).toEqual(['Hent tilbage: A.pdf', 'Hent tilbage: C.pdf']);
  });

  it('says why something cannot be taken back', async () => {
    const { settle } = await show(
      () => [trashed('Referat.pdf')],
      () => ({ status: 409, body: { code: 'documents.folder-in-trash' } }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Hent tilbage: Referat.pdf' }));
    await settle();
    expect(screen.getByText(/Mappen, det lå i, ligger også i papirkurven/)).toBeTruthy();
  });
});
