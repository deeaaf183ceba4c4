import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile } from '../testing/a-library';
import { openLibrary } from '../testing/open-library';

describe('a library', () => {
  beforeEach(freshBrowser);

  it('says how far approvals have come, and leads to what is looked through again', async () => {
    const approval = { state: 'waiting', number: 1, approved: 2, of: 3 } as const;
    const { container } = await openLibrary({ entries: () => [aFile('Strategi.docx', { approval }), aFile('Notat.docx')] });
    expect(screen.getAllByText(/^Afventer/).map((one) => one.textContent?.trim())).toEqual(['Afventer 2 af 3']);
    expect(screen.getByRole('link', { name: 'Gennemses igen' }).getAttribute('href')).toBe('/rum/s/dokumenter/gennemses');
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    [undefined, '/api/v1/spaces/s/library-level', 'Du følger alle dokumenter'],
    ['Referater', '/api/v1/entries/Referater/level', 'Du følger mappen'],
  ])('is followed, and a folder in it: %s', async (folderId, path, now) => {
    const { server, settle } = await openLibrary({
      ...(folderId ? { folderId } : {}),
      answer: (method, url) =>
        url === path ? { status: 200, body: { level: method === 'PUT' ? 'follow' : 'normal', own: method === 'PUT' } } : undefined,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Uden besked' }));
    await userEvent.click(screen.getAllByRole('radio')[0]!);
    await settle();
    expect(server.to('PUT', path).map(({ body }) => body)).toEqual([{ level: 'follow' }]);
    expect(screen.getByRole('button', { name: now })).toBeTruthy();
  });
});
