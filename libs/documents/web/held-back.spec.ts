import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { aFile } from './testing/a-library';
import { openDocument } from './testing/open-document';
import { openLibrary } from './testing/open-library';

describe('a file that nobody gets', () => {
  beforeEach(freshBrowser);

  it('is listed with why', async () => {
    const { container } = await openLibrary({
      entries: () => [aFile('Ny.docx', { check: 'waiting' }), aFile('Farlig.docx', { check: 'infected' }), aFile('God.docx')],
    });
    expect(screen.getByText('Kontrolleres for virus')).toBeTruthy();
    expect(screen.getByText('Virus fundet')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says on its page what comes next', async () => {
    const { container } = await openDocument({ document: () => aFile('Farlig.docx', { check: 'infected' }) });
    expect(screen.getByText(/Der er fundet virus i filen, så ingen kan åbne den/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Hent' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });
});
