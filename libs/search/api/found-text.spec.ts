import { foundIn } from './found-text';

const matches = (word: string): boolean => word === 'mål';

describe('a word in a text', () => {
  it('stands on a page, where pages end with a form feed', () => {
    expect(foundIn('Forside\fIndhold\fVores mål er klare', matches)).toMatchObject({ found: true, page: 3 });
    expect(foundIn('Vores mål', matches).page).toBeNull();
    expect(foundIn('Forside\fIndhold', matches)).toMatchObject({ found: false, page: null });
  });

  it('is found in what goes on after a part, with the page it stands on in all of it', () => {
    const before = 'Forside\f'.repeat(3);
    const { snippet, page, found } = foundIn(`${'ord '.repeat(20_000)}\fHer er vores mål.`, matches, before);
    expect({ page, found }).toEqual({ page: 5, found: true });
    expect(snippet.text).toMatch(/vores mål\.$/);
  });

  it('is the beginning when it stands nowhere', () => {
    expect(foundIn('Ingenting her', matches)).toEqual({ found: false, snippet: { text: 'Ingenting her', marks: [] }, page: null });
  });
});
