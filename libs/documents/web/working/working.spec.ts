import type { CompareView, LibraryEntryView, LockView, VersionView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile } from '../testing/a-library';
import { openDocument } from '../testing/open-document';
import { openLibrary } from '../testing/open-library';

const lock = (change: Partial<LockView> = {}): LockView => ({
  personId: 'bo',
  person: 'Bo Kjær',
  until: '2099-11-22T20:00:00Z',
  mine: false,
  ...change,
});
const work = () => within(screen.getByRole('region', { name: 'Arbejd i dokumentet' }));
const file = (change: Partial<LibraryEntryView> = {}): LibraryEntryView => aFile('Referat.docx', { number: 3, ...change });

describe('a document that somebody works in', () => {
  beforeEach(freshBrowser);

  it('is locked and unlocked on its page', async () => {
    let now: LockView | null = null;
    const asked: string[] = [];
    const { container, settle } = await openDocument({
      document: () => file({ lock: now }),
      answer: (method, url) => {
        if (!url.endsWith('/lock')) return undefined;
        asked.push(method);
        now = method === 'PUT' ? lock({ mine: true }) : null;
        return { status: 200, body: file({ lock: now }) };
      },
    });
    await userEvent.click(work().getByRole('button', { name: 'Lås filen' }));
    await settle();
    expect(work().getByRole('status').textContent).toMatch(/Låst af dig, til/);
    // What was pressed is gone, and the focus is with what came instead.
    expect(work().getByText('Arbejd i dokumentet')).toBe(document.activeElement);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(work().getByRole('button', { name: 'Lås op' }));
    await settle();
    expect(work().getByRole('button', { name: 'Lås filen' })).toBeTruthy();
    expect(asked).toEqual(['PUT', 'DELETE']);
  });

  it('says whose lock it is, and lets only who moderates take it away', async () => {
    const { container } = await openDocument({ document: () => file({ lock: lock() }) });
    expect(work().getByRole('status').textContent).toMatch(/Låst af Bo Kjær, til/);
    expect(work().queryByRole('button')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is unlocked for somebody else by who moderates', async () => {
    await openDocument({ document: () => file({ lock: lock(), abilities: { change: true, remove: true, breakLock: true } }) });
    expect(work().getByRole('button', { name: 'Lås op for Bo Kjær' })).toBeTruthy();
  });

  it('is opened in its program, and tells when it cannot be', async () => {
    const { settle } = await openDocument({
      document: () => file(),
      answer: (_, url) =>
        url.includes('/passes/')
          ? { status: 423, body: { code: 'documents.locked', about: { person: 'Bo Kjær', until: '2099-11-22T20:00:00Z' } } }
          : undefined,
    });
    await userEvent.click(work().getByRole('button', { name: 'Åbn i Word' }));
    await settle();
    expect(work().getByText(/Bo Kjær arbejder i den til 22. nov. 2099/)).toBeTruthy();
  });

  it('is marked in lists', async () => {
    const { container } = await openLibrary({ entries: () => [file({ lock: lock() })] });
    expect(container.textContent).toMatch(/Låst af Bo Kjær, til/);
    expect(await faultsOf(container)).toEqual([]);
  });
});

const version = (number: number, change: Partial<VersionView> = {}): VersionView => ({
  number,
  bytes: 1,
  mediaType: 'text/plain',
  sha256: 'a'.repeat(64),
  check: null,
  label: null,
  note: '',
  restoredFrom: null,
  createdAt: '2026-11-20T09:00:00Z',
  createdById: 'bo',
  createdBy: 'Bo Kjær',
  ...change,
});

const compared: CompareView = {
  from: 1,
  to: 2,
  state: 'compared',
  cut: false,
  blocks: [
    { kind: 'skipped', pieces: [], lines: 7 },
    {
      kind: 'changed',
      lines: 0,
      pieces: [
        { kind: 'same', text: 'Vi mødes i ' },
        { kind: 'removed', text: 'Herning' },
        { kind: 'added', text: 'Hvidovre' },
      ],
    },
  ],
};

describe('the versions of a file', () => {
  beforeEach(freshBrowser);

  const open = async () => {
    let label: string | null = 'Udkast';
    const page = await openLibrary({
      entries: () => [file({ number: 2 })],
      answer: (method, url) => {
        if (url.includes('/compare')) return { status: 200, body: compared };
        if (method === 'PATCH' && url.endsWith('/versions/1')) {
          label = 'Godkendt';
          return { status: 200, body: version(1, { label }) };
        }
        if (url.endsWith('/versions')) return { status: 200, body: { items: [version(2), version(1, { label })], next: null } };
        return undefined;
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Mere om Referat.docx' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Versioner' }));
    await page.settle();
    return page;
  };

  it('are named', async () => {
    const { settle } = await open();
    expect(screen.getByText('Udkast')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Navngiv version 1' }));
    await settle();
    expect(screen.queryByLabelText(/Hvad er nyt/)).toBeNull();
    const name = screen.getByLabelText(/Navn på versionen/);
    await userEvent.clear(name);
    await userEvent.type(name, 'Godkendt');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    expect(screen.getByText('Godkendt')).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: 'Luk' })[0]!);
    await settle();
  });

  it('are compared, so that it is seen and heard what is another', async () => {
    const { settle } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Sammenlign version 1 med den nyeste' }));
    await settle();
    const dialog = screen.getByRole('dialog', { name: 'Sammenlign versioner af Referat.docx' });
    const text = within(dialog).getByRole('region', { name: 'Forskelle i teksten' });
    expect(text.querySelector('del')!.textContent).toBe('Væk: Herning (slut)');
    expect(text.querySelector('ins')!.textContent).toBe('Nyt: Hvidovre (slut)');
    expect(within(text).getByText('… 7 linjer er ens …')).toBeTruthy();
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getAllByRole('button', { name: 'Luk' })[0]!);
    await settle();
  });
});

describe('a new version that somebody was faster with', () => {
  beforeEach(freshBrowser);

  it('is saved as the newest anyway, or as a copy, as its sender says', async () => {
    const { uploads, settle } = await openLibrary({ entries: () => [file({ number: 3 })] });
    uploads.refuse = ({ basedOn }) =>
      basedOn
        ? {
            status: 409,
            body: { code: 'documents.changed-meanwhile', about: { person: 'Bo Kjær', at: '2026-11-22T20:00:00Z', number: '4' } },
          }
        : undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Mere om Referat.docx' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Ny version' }));
    await settle();
    await userEvent.upload(screen.getByLabelText('Fil'), new File(['nyt'], 'Referat.docx'));
    await userEvent.click(screen.getByRole('button', { name: 'Læg op' }));
    await settle();
    const coming = within(screen.getByRole('region', { name: 'Filer på vej' }));
    expect(coming.getByText(/Bo Kjær gemte version 4/)).toBeTruthy();
    expect(coming.getByRole('button', { name: 'Gem som min egen kopi' })).toBeTruthy();
    await userEvent.click(coming.getByRole('button', { name: 'Gem som den nyeste alligevel' }));
    await settle();
    expect([...uploads.uploads.values()].map(({ metadata }) => [metadata['documentId'], metadata['basedOn']])).toEqual([
      ['Referat.docx', undefined],
    ]);
  });
});

describe('a new version of what somebody has locked', () => {
  beforeEach(freshBrowser);

  it('is refused by name, and may be saved as a copy', async () => {
    const { uploads, settle } = await openLibrary({ entries: () => [file({ lock: lock() })] });
    uploads.refuse = ({ documentId }) =>
      documentId
        ? { status: 423, body: { code: 'documents.locked', about: { person: 'Bo Kjær', until: '2099-11-22T20:00:00Z' } } }
        : undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Mere om Referat.docx' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Ny version' }));
    await settle();
    await userEvent.upload(screen.getByLabelText('Fil'), new File(['nyt'], 'Referat.docx'));
    await userEvent.click(screen.getByRole('button', { name: 'Læg op' }));
    await settle();
    const coming = within(screen.getByRole('region', { name: 'Filer på vej' }));
    expect(coming.getByText(/Bo Kjær arbejder i den til 22. nov. 2099/)).toBeTruthy();
    await userEvent.click(coming.getByRole('button', { name: 'Gem som min egen kopi' }));
    await settle();
    expect([...uploads.uploads.values()].map(({ metadata }) => [metadata['documentId'], metadata['name']])).toEqual([
      [undefined, expect.stringMatching(/^Referat \(.+\)\.docx$/)],
    ]);
  });
});

describe('a library as a folder', () => {
  beforeEach(freshBrowser);

  it('has an address, and a password that is shown once, and ended again', async () => {
    let made: object[] = [];
    const { settle } = await openLibrary({
      answer: (method, url) => {
        if (!url.startsWith('/api/v1/access-tokens')) return undefined;
        if (method === 'GET') return { status: 200, body: { items: made, next: null } };
        made =
          method === 'POST' ? [{ id: 't', scopes: ['dav'], createdAt: '2026-11-20T09:00:00Z', expiresAt: '2027-11-20T09:00:00Z' }] : [];
        return method === 'POST' ? { status: 201, body: { id: 't', token: 'abc' } } : { status: 204 };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Som mappe på din computer' }));
    await settle();
    const dialog = screen.getByRole('dialog');
    expect((within(dialog).getByLabelText('Adresse') as HTMLInputElement).value).toMatch(/\/dav\/s\/$/);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Lav en adgangskode til mappen' }));
    await settle();
    expect((within(dialog).getByLabelText(/Adgangskode/) as HTMLInputElement).value).toBe('abc');
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Afslut' }));
    await settle();
    expect(within(dialog).queryByText('Adgangskoder, du har lavet')).toBeNull();
    expect(within(dialog).queryByLabelText(/^Adgangskode/)).toBeNull();
  });
});
