import { TestBed } from '@angular/core/testing';
import type { OpenUploadView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { openLibrary } from './testing/open-library';
import { Uploads } from './uploads';

const file = (name: string, content = 'indhold', lastModified = 7): File => new File([content], name, { lastModified });
const choose = async (files: File[], settle: () => Promise<void>): Promise<void> => {
  await userEvent.upload(screen.getByLabelText('Læg filer op', { selector: 'input' }), files);
  await settle();
};
const coming = (): HTMLElement => screen.getByRole('region', { name: 'Filer på vej' });

describe('files that are uploaded', () => {
  beforeEach(freshBrowser);

  it('are shown with how far they are, paused and gone on with', async () => {
    const { uploads, settle, container } = await openLibrary();
    uploads.holding = true;
    await choose([file('Referat.txt', 'x'.repeat(100))], settle);
    expect(within(coming()).getByRole('progressbar', { name: 'Så meget af Referat.txt er lagt op' }).getAttribute('value')).toBe('50');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(within(coming()).getByRole('button', { name: 'Sæt Referat.txt på pause' }));
    await settle();
    expect(within(coming()).getByText(/Sat på pause/)).toBeTruthy();
    uploads.release();
    await userEvent.click(within(coming()).getByRole('button', { name: 'Fortsæt med Referat.txt' }));
    await settle();
    expect(within(coming()).getByText('1 af 1 lagt op')).toBeTruthy();
    expect([...uploads.uploads.values()]).toMatchObject([
      { received: 100, metadata: { spaceId: 's', name: 'Referat.txt', modified: '7' } },
    ]);
    expect(uploads.asked).toContain('HEAD /api/v1/uploads/1');
  });

  it('go on where they were left before the page was loaded anew', async () => {
    const begun: OpenUploadView = {
      id: '1',
      bytes: 10,
      received: 4,
      libraryId: 's',
      folderId: null,
      path: '',
      documentId: null,
      name: 'Referat.txt',
      modified: '7',
      begunAt: '2026-11-22T09:00:00Z',
    };
    const { uploads, settle, container } = await openLibrary({ left: [begun] });
    uploads.uploads.set('/api/v1/uploads/1', { metadata: {}, bytes: 10, received: 4 });
    expect(screen.getByText(/Vælg dem igen/)).toBeTruthy();
    expect(screen.getByText(/40 % er lagt op/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await choose([file('Referat.txt', '0123456789')], settle);
    expect(uploads.asked).toEqual(['HEAD /api/v1/uploads/1', 'PATCH /api/v1/uploads/1']);
    expect(uploads.uploads.get('/api/v1/uploads/1')!.received).toBe(10);
    expect(screen.queryByText(/Vælg dem igen/)).toBeNull();
  });

  it('that were changed meanwhile are sent from the start', async () => {
    const begun = {
      id: '1',
      bytes: 10,
      received: 4,
      libraryId: 's',
      folderId: null,
      path: '',
      documentId: null,
      name: 'Referat.txt',
      modified: '6',
      begunAt: '',
    };
    const { uploads, settle } = await openLibrary({ left: [begun] });
    await choose([file('Referat.txt', '0123456789')], settle);
    expect(uploads.asked[0]).toBe('POST /api/v1/uploads');
  });

  it('name the one that is refused, and offer a version or another name', async () => {
    const { uploads, settle } = await openLibrary();
    uploads.refuse = ({ name, documentId }) =>
      name === 'Køreplan.pdf' && !documentId
        ? { status: 409, body: { code: 'documents.name-taken', proposal: 'Køreplan (2).pdf', about: { documentId: 'k', number: '3' } } }
        : undefined;
    await choose([file('Køreplan.pdf'), file('Andet.pdf')], settle);
    expect(within(coming()).getByText('1 af 2 lagt op')).toBeTruthy();
    expect(within(coming()).getByText('Der er allerede noget her med det navn.')).toBeTruthy();
    expect(within(coming()).getByRole('button', { name: 'Gem som »Køreplan (2).pdf«' })).toBeTruthy();
    await userEvent.click(within(coming()).getByRole('button', { name: 'Gem som ny version' }));
    await settle();
    expect(within(coming()).getByText('2 af 2 lagt op')).toBeTruthy();
    expect([...uploads.uploads.values()].map(({ metadata }) => [metadata['documentId'], metadata['basedOn']])).toEqual([
      [undefined, undefined],
      ['k', '3'],
    ]);
  });

  it('are answered for together when many are refused: as versions, not at all, or once more', async () => {
    const { uploads, settle, container } = await openLibrary();
    const names = Array.from({ length: 9 }, (_, index) => `Bilag ${index}.pdf`);
    uploads.refuse = ({ name, documentId }) => {
      if (documentId) return undefined;
      if (name === 'Bilag 7.pdf' || name === 'Bilag 8.pdf') return { status: 403, body: { code: 'documents.may-not-write' } };
      const about = { documentId: `af ${name}`, number: '1' };
      return name === 'Bilag 0.pdf' ? undefined : { status: 409, body: { code: 'documents.name-taken', proposal: 'x', about } };
    };
    await choose(
      names.map((name) => file(name)),
      settle,
    );
    expect(within(coming()).getByText('6 filer har samme navn som noget, der allerede er her.')).toBeTruthy();
    expect(within(coming()).queryByText(/venter/)).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(within(coming()).getByRole('button', { name: 'Gem dem som nye versioner' }));
    await settle();
    expect(within(coming()).getByText('7 af 9 lagt op')).toBeTruthy();
    uploads.refuse = () => ({ status: 409, body: { code: 'documents.name-taken', proposal: 'x' } });
    await userEvent.click(within(coming()).getByRole('button', { name: 'Prøv alle igen' }));
    await settle();
    expect(within(coming()).queryByRole('button', { name: 'Gem dem som nye versioner' })).toBeNull();
    await userEvent.click(within(coming()).getByRole('button', { name: 'Spring dem over' }));
    await settle();
    expect(within(coming()).getByText('7 af 7 lagt op')).toBeTruthy();
  });

  it('are paused and gone on with all at once', async () => {
    const { uploads, settle } = await openLibrary();
    uploads.holding = true;
    await choose(
      ['a', 'b', 'c', 'd'].map((name) => file(`${name}.txt`)),
      settle,
    );
    await userEvent.click(within(coming()).getByRole('button', { name: 'Sæt alle på pause' }));
    await settle();
    expect(within(coming()).getAllByText(/Sat på pause/)).toHaveLength(4);
    uploads.release();
    await userEvent.click(within(coming()).getByRole('button', { name: 'Fortsæt med alle' }));
    await settle();
    expect(within(coming()).getByText('4 af 4 lagt op')).toBeTruthy();
  });

  it('are forgotten on the server when they are taken off, also when they failed', async () => {
    const { uploads, server, settle } = await openLibrary({
      answer: (method) => (method === 'DELETE' ? { status: 204 } : undefined),
    });
    uploads.refuseContent = { status: 403, body: { code: 'documents.may-not-write' } };
    await choose([file('Referat.txt')], settle);
    await userEvent.click(within(coming()).getByRole('button', { name: 'Fjern Referat.txt fra listen' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/uploads/1')).toHaveLength(1);
  });

  it('are not sent when they are taken off or paused at the moment they would begin', async () => {
    const { uploads, settle } = await openLibrary({ answer: (method) => (method === 'DELETE' ? { status: 204 } : undefined) });
    uploads.holding = true;
    await choose(
      ['a', 'b', 'c', 'd', 'e'].map((name) => file(`${name}.txt`)),
      settle,
    );
    const all = TestBed.inject(Uploads);
    const [a, b, , d, e] = all.items();
    const removed = [all.remove(a!), all.remove(d!), all.remove(b!), all.pause(e!)];
    await Promise.all(removed);
    await settle();
    expect([...uploads.uploads.values()].map(({ metadata }) => metadata['name'])).toEqual(['a.txt', 'b.txt', 'c.txt']);
    uploads.release();
    all.resume(e!);
    await settle();
    expect(uploads.asked.filter((asked) => asked.startsWith('POST'))).toHaveLength(4);
    expect(within(coming()).getByText('2 af 2 lagt op')).toBeTruthy();
  });

  it('are not what programs put beside files for themselves', async () => {
    const { settle } = await openLibrary();
    await choose([file('._Referat.docx'), file('.~lock.Referat.odt#'), file('~$Referat.docx'), file('Referat.docx')], settle);
    expect(within(coming()).getByText('1 af 1 lagt op')).toBeTruthy();
  });

  it('are not opened instead of the page when they are dropped beside the place for them', async () => {
    await openLibrary();
    const drop = (on: Element): Event => {
      const dropped = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(dropped, 'dataTransfer', { value: { types: ['Files'], dropEffect: 'copy' } });
      on.dispatchEvent(dropped);
      return dropped;
    };
    expect(drop(document.body).defaultPrevented).toBe(true);
    const field = document.body.appendChild(document.createElement('input'));
    expect(drop(field).defaultPrevented).toBe(false);
    field.remove();
  });
});
