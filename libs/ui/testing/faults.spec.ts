import { faultsOf } from '.';

const shown = (button: string): Element => {
  document.body.innerHTML = `<main><h1>Skabeloner</h1>${button}</main>`;
  return document.body;
};

describe('what axe finds', () => {
  it('is nothing where the name of a button holds what stands on it', async () => {
    expect(await faultsOf(shown('<button aria-label="Brug »Et dilemma«">Brug</button>'))).toEqual([]);
  });

  it('is a fault where whoever says what they read would press nothing', async () => {
    expect(await faultsOf(shown('<button aria-label="Brug »Et dilemma«">Brug den</button>'))).toEqual([
      expect.stringMatching(/^label-content-name-mismatch: <button/),
    ]);
  });
});
