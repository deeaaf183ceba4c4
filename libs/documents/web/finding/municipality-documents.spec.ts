import type { OwnEntryView } from '@hv/documents/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile } from '../testing/a-library';
import { loadMunicipalityDocuments } from './load-municipality-documents';
import { MunicipalityDocuments } from './municipality-documents';

const file = (name: string): OwnEntryView => ({ ...aFile(name), libraryName: 'Klynge Vest', folderName: null, at: '2026-11-21T09:00:00Z' });

const show = (answer?: FakeAnswer, language: 'da' | 'en' = 'da') =>
  showPage(MunicipalityDocuments, {
    inputs: { code: '0657' },
    language,
    answer: ({ url, params }) => {
      if (url !== '/api/v1/municipalities/0657/documents') return { status: 500 };
      if (answer) return answer;
      return { status: 200, body: params.get('after') ? { items: [file('b.pdf')], next: null } : { items: [file('a.pdf')], next: 'mere' } };
    },
  });

const names = () => screen.getAllByRole('listitem').map((item) => within(item).getAllByRole('link')[0]!.textContent?.trim());

describe('the documents on the page of a municipality', () => {
  beforeEach(freshBrowser);

  it('are what the application shows there', async () => {
    expect(await loadMunicipalityDocuments()).toBe(MunicipalityDocuments);
  });

  it('lead to themselves, and to more of them', async () => {
    const { container, settle } = await show();
    expect(names()).toEqual(['a.pdf']);
    expect(screen.getByRole('link', { name: 'a.pdf' }).getAttribute('href')).toBe('/rum/s/dokumenter/fil/a.pdf');
    expect(screen.getByText('Klynge Vest')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(names()).toEqual(['a.pdf', 'b.pdf']);
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('may be none', async () => {
    const { container } = await show({ status: 200, body: { items: [], next: null } }, 'en');
    expect(screen.getByText('There are no documents here that you can see.')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are asked for again when they could not be fetched', async () => {
    const answer: FakeAnswer = { status: 503, body: { status: 503, code: 'platform.unavailable' } };
    const { settle } = await show(answer);
    Object.assign(answer, { status: 200, body: { items: [file('a.pdf')], next: null } });
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(names()).toEqual(['a.pdf']);
  });
});
