import { TestBed } from '@angular/core/testing';
import type { OpenUploadView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { openLibrary } from './testing/open-library';
import { Uploads } from './uploads';

const file = (name: string): File => new File(['indhold'], name, { lastModified: 7 });
const choose = async (files: File[], settle: () => Promise<void>): Promise<void> => {
  await userEvent.upload(screen.getByLabelText('Læg filer op', { selector: 'input' }), files);
  await settle();
};
const coming = () => within(screen.getByRole('region', { name: 'Filer på vej' }));
const begun = (id: string, name: string): OpenUploadView => ({
  id,
  name,
  bytes: 7,
  received: 0,
  libraryId: 's',
  folderId: null,
  path: '',
  documentId: null,
  modified: '7',
  begunAt: '2026-11-22T09:00:00Z',
});

describe('uploads that meet trouble', () => {
  beforeEach(freshBrowser);

  it('say why a name cannot be, offer the nearest, and nothing that would not help', async () => {
    const { uploads, settle, container } = await openLibrary();
    uploads.refuse = ({ name }) => {
      const errors = [{ path: 'name', code: 'documents.name-characters' }];
      if (name === 'Referat: uge 4.txt') return { status: 422, body: { code: 'documents.name-refused', errors } };
      return name === 'Film.mp4'
        ? { status: 413, body: { code: 'documents.upload-too-large', about: { largest: '2147483648' } } }
        : undefined;
    };
    await choose([file('Referat: uge 4.txt'), file('Film.mp4')], settle);
    expect(coming().getByText(/Navnet kan ikke indeholde tegnene/)).toBeTruthy();
    expect(coming().getByText('Filen er for stor til at blive lagt op. Den må højst fylde 2,1 GB.')).toBeTruthy();
    expect(coming().queryByRole('button', { name: /Prøv/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(coming().getByRole('button', { name: 'Gem som »Referat- uge 4.txt«' }));
    await settle();
    expect([...uploads.uploads.values()].map(({ metadata }) => metadata['name'])).toEqual(['Referat- uge 4.txt']);
  });

  it('keep the focus in the list when what was pressed is gone, and where it was when all is', async () => {
    const { uploads, settle, container } = await openLibrary();
    uploads.holding = true;
    await choose([file('A.txt'), file('B.txt')], settle);
    const press = async (name: string): Promise<string | null | undefined> => {
      coming().getByRole('button', { name }).focus();
      await userEvent.keyboard('{Enter}');
      await settle();
      const { activeElement: focused } = document;
      return focused?.ariaLabel ?? focused?.textContent;
    };
    expect(await press('Sæt A.txt på pause')).toBe('Fortsæt med A.txt');
    expect(await press('Fjern A.txt fra listen')).toBe('Sæt B.txt på pause');
    await press('Fjern B.txt fra listen');
    expect(document.activeElement).toBe(container.querySelector('hv-upload-list'));
  });

  it('leave nothing on the server of what it began without our hearing of it', async () => {
    const left = [begun('1', 'A.txt'), begun('9', 'B.txt')];
    let answers = 0;
    const { uploads, server, settle } = await openLibrary({
      answer: (method, url) => {
        if (method === 'DELETE') return { status: 204 };
        return method === 'GET' && url === '/api/v1/uploads' && answers > 0
          ? { status: 200, body: { items: left, next: null } }
          : undefined;
      },
    });
    uploads.refuse = () => (answers++ === 0 ? { status: 503, body: {} } : undefined);
    await choose([file('A.txt')], settle);
    await screen.findByText('1 af 1 lagt op');
    await settle();
    expect(uploads.asked.filter((asked) => asked.startsWith('POST'))).toHaveLength(2);
    expect(server.to('DELETE', '/api/v1/uploads/1')).toHaveLength(1);
    expect(server.to('DELETE', '/api/v1/uploads/9')).toHaveLength(0);
  });

  it('go on by themselves when the network is back', async () => {
    const { uploads, settle } = await openLibrary();
    uploads.refuseContent = { status: 403, body: { code: 'web.unreachable' } };
    await choose([file('A.txt')], settle);
    expect(TestBed.inject(Uploads).items()[0]!.state()).toBe('failed');
    uploads.refuseContent = undefined;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(coming().getByText('1 af 1 lagt op')).toBeTruthy();
  });

  it('are not taken for left behind while they go on in another tab', async () => {
    void navigator.locks.request('hele-vejen upload 7', {}, () => new Promise(() => undefined));
    const { settle } = await openLibrary({ left: [begun('7', 'A.txt'), begun('8', 'B.txt')] });
    expect(screen.getByRole('button', { name: 'Glem B.txt' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Glem A.txt' })).toBeNull();
    await choose([file('C.txt')], settle);
    const { held } = await navigator.locks.query();
    expect(held!.map(({ name }) => name)).toContain('hele-vejen upload 1');
  });
});
