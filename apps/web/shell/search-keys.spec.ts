import { press } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { openApp, room } from '../testing/open-app';

const palette = (): HTMLElement | null => screen.queryByRole('dialog', { name: 'Søg, eller gå til et sted' });

const until = async (there: () => boolean, settle: () => Promise<void>): Promise<void> => {
  while (!there()) await settle();
};

describe('the search', () => {
  beforeEach(() => room(true));

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('is opened by %s from everywhere', async (keys) => {
    const { settle } = await openApp('/mere');
    await userEvent.keyboard(keys);
    await until(() => palette() !== null, settle);
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    expect((document.activeElement as HTMLInputElement).value).toBe('');
    press('Escape');
    await until(() => palette() === null, settle);
  });

  it('loses nothing of what is typed before it is there', async () => {
    const { settle } = await openApp('/mere');
    await userEvent.keyboard('{Control>}k{/Control}netv');
    await until(() => palette() !== null, settle);
    await userEvent.keyboard('ærk');
    await settle();
    expect((document.activeElement as HTMLInputElement).value).toBe('netværk');
    expect(screen.getByRole('option', { name: /Søg efter »netværk«/ })).toBeTruthy();
  });

  it('leaves the keys to whoever is writing', async () => {
    const { settle } = await openApp('/soeg');
    const box = screen.getByRole<HTMLInputElement>('searchbox');
    await userEvent.type(box, 'og/eller{Control>}k{/Control}');
    await settle();
    expect(box.value).toBe('og/eller');
    expect(palette()).toBeNull();
  });

  it('is a place of its own in the rail and in the bar', async () => {
    await openApp('/soeg');
    expect(screen.getByRole('link', { name: 'Søg', current: 'page' }).getAttribute('href')).toBe('/soeg');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Søg');
  });
});
