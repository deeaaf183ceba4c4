import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { createEvent, fireEvent, screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { anOpenFolder } from '../testing/a-library';
import { openLibrary } from '../testing/open-library';
import { all, bar, box, chosen, done, files, lastToast, openToChoose } from '../testing/open-to-choose';

describe('what is done with several', () => {
  beforeEach(freshBrowser);

  it('is a move, undone by one press; what could not go stays chosen, and is told by name', async () => {
    const left = [{ id: 'C.pdf', code: 'documents.locked', about: { person: 'Bo Kjær', until: '2026-11-23T15:00:00Z' } }];
    let asked = 0;
    const { press, server, settle, container } = await openToChoose(undefined, (method, url) =>
      method === 'PATCH' && url === '/api/v1/spaces/s/entries' ? done(['A.pdf', 'B.pdf'], asked++ === 0 ? left : []) : undefined,
    );
    for (const name of ['A.pdf', 'B.pdf', 'C.pdf']) await press(name);
    await userEvent.click(bar().getByRole('button', { name: 'Flyt' }));
    await settle();
    const dialog = await screen.findByRole('dialog', { name: 'Flyt de 3 valgte' });
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Møder' }));
    await settle();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Flyt hertil' }));
    await settle();
    expect(lastToast().text).toBe('2 er flyttet.');
    expect(screen.getByText(/»C.pdf«: Bo Kjær arbejder i den til 23\. nov\. 2026/)).toBeTruthy();
    expect(chosen()).toEqual(['C.pdf']);
    expect(await faultsOf(container)).toEqual([]);
    lastToast().undo!();
    await settle();
    expect(server.to('PATCH', '/api/v1/spaces/s/entries').map(({ body }) => body)).toEqual([
      { folderId: null, toFolderId: 'Møder', entryIds: ['A.pdf', 'B.pdf', 'C.pdf'] },
      { folderId: 'Møder', toFolderId: null, entryIds: ['A.pdf', 'B.pdf'] },
    ]);
    expect(screen.queryByText(/»C.pdf«/)).toBeNull();
  });

  it('is the trash, from which one press brings them back, or says what it could not', async () => {
    const { press, server, settle } = await openToChoose(undefined, (method, url) => {
      if (method !== 'PUT' || !url.startsWith('/api/v1/spaces/s/')) return undefined;
      return url.endsWith('trash') ? done(['A.pdf', 'B.pdf']) : done(['A.pdf'], [{ id: 'B.pdf', code: 'documents.may-not-remove' }]);
    });
    await press('A.pdf');
    await press('B.pdf');
    await userEvent.click(bar().getByRole('button', { name: 'Læg i papirkurven' }));
    await settle();
    expect([lastToast().text, chosen(), document.activeElement]).toEqual(['2 er lagt i papirkurven.', [], all()]);
    lastToast().undo!();
    await settle();
    expect(server.to('PUT', '/api/v1/spaces/s/entries')[0]!.body).toEqual({ folderId: null, entryIds: ['A.pdf', 'B.pdf'] });
    expect(lastToast().text).toMatch(/^Ikke alt kunne fortrydes\. »B\.pdf«: /);
  });

  it('is a copy, beginning where one is, with one key for one goal', async () => {
    const asked: string[] = [];
    const { server, settle } = await openLibrary({
      folderId: 'Referater',
      entries: () => files.map((file) => ({ ...file, folderId: 'Referater' })),
      answer: (method, url) => {
        if (url === '/api/v1/folders/Referater') return { status: 200, body: anOpenFolder('Referater') };
        if (method === 'PUT' && url === '/api/v1/spaces/s/trash') return done(['kopi']);
        if (method !== 'POST' || url !== '/api/v1/spaces/s/copies') return undefined;
        asked.push(url);
        return asked.length === 1 ? { status: 503 } : { status: 201, body: { done: ['kopi'], left: [] } };
      },
    });
    await userEvent.click(box('A.pdf'));
    await settle();
    await userEvent.click(bar().getByRole('button', { name: 'Kopiér' }));
    await settle();
    const dialog = within(await screen.findByRole('dialog', { name: 'Kopiér A.pdf' }));
    for (let attempt = 1; attempt <= 2; attempt++) {
      await userEvent.click(dialog.getByRole('button', { name: 'Kopiér hertil' }));
      await settle();
    }
    const sent = server.to('POST', '/api/v1/spaces/s/copies');
    expect(sent.map(({ body }) => body)).toEqual(Array(2).fill({ folderId: 'Referater', toFolderId: 'Referater', entryIds: ['A.pdf'] }));
    expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
    expect(lastToast().text).toBe('»A.pdf« er kopieret.');
    lastToast().undo!();
    await settle();
    expect(server.to('PUT', '/api/v1/spaces/s/trash')[0]!.body).toEqual({ folderId: 'Referater', entryIds: ['kopi'] });
  });

  it('is dropping them on a folder, which nothing else is', async () => {
    const { press, server, settle, uploads } = await openToChoose(undefined, (method, url) =>
      method === 'PATCH' && url === '/api/v1/spaces/s/entries'
        ? done(['A.pdf'], [{ id: 'B.pdf', code: 'documents.name-taken' }])
        : undefined,
    );
    await press('A.pdf');
    await press('B.pdf');
    const drag = (kind: 'dragStart' | 'dragOver' | 'drop', element: Element, types: string[] = []): boolean => {
      const event = createEvent[kind](element);
      Object.defineProperty(event, 'dataTransfer', { value: { types, items: [], files: [], setData: () => undefined } });
      return fireEvent(element, event);
    };
    const link = (name: string): HTMLElement => screen.getByRole('link', { name });
    const [from, folder, file] = [link('A.pdf'), link('Møder'), link('C.pdf')];
    drag('dragStart', from);
    // What is not taken is refused by leaving the event as it is.
    expect(drag('dragOver', file)).toBe(true);
    drag('dragOver', file, ['Files']);
    await settle();
    expect(screen.queryByText('Slip filerne her, så lægges de op.')).toBeNull();
    expect(drag('dragOver', folder)).toBe(false);
    drag('drop', folder, ['Files']);
    await settle();
    expect(server.to('PATCH', '/api/v1/spaces/s/entries')[0]!.body).toEqual({
      folderId: null,
      toFolderId: 'Møder',
      entryIds: ['A.pdf', 'B.pdf'],
    });
    expect(screen.getByText('»B.pdf«: Der, hvor det skulle hen, er der allerede noget med det navn.')).toBeTruthy();
    expect(uploads.uploads.size).toBe(0);
  });
});
