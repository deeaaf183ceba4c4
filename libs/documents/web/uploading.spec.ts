import type { OpenUploadView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { openLibrary } from './testing/open-library';

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
        ? { status: 409, body: { code: 'documents.name-taken', proposal: 'Køreplan (2).pdf' } }
        : undefined;
    await choose([file('Køreplan.pdf'), file('Andet.pdf')], settle);
    expect(within(coming()).getByText('1 af 2 lagt op')).toBeTruthy();
    expect(within(coming()).getByText('Der er allerede noget her med det navn.')).toBeTruthy();
    expect(within(coming()).getByRole('button', { name: 'Gem som »Køreplan (2).pdf«' })).toBeTruthy();
    await userEvent.click(within(coming()).getByRole('button', { name: 'Gem som ny version' }));
    await settle();
    expect(within(coming()).getByText('2 af 2 lagt op')).toBeTruthy();
    expect([...uploads.uploads.values()].map(({ metadata }) => metadata['documentId'])).toEqual([undefined, 'Køreplan.pdf']);
  });
});
