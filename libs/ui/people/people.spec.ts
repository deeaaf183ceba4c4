import { render, screen } from '@testing-library/angular';
import { faultsOf } from '../testing';
import { Avatar } from './avatar';
import { initialsOf, organisationColour } from './initials';
import { PersonLine } from './person-line';

describe('initialsOf', () => {
  it.each([
    ['Anne Hedegaard', 'AH'],
    ['Anne Marie Østergård', 'AØ'],
    ['åse', 'Å'],
    ['Bo Grønbæk-Sørensen', 'BS'],
    ['  Mette   Skovgaard ', 'MS'],
    ['Anne Hedegaard (vikar)', 'AH'],
    ['محمد علي', 'مع'],
    ['', '?'],
    ['123', '?'],
  ])('of «%s» is «%s»', (name, initials) => expect(initialsOf(name)).toBe(initials));
});

describe('organisationColour', () => {
  it('is the same for the same organisation, and spreads the real ones', () => {
    const municipalities = [
      'Brønderslev',
      'Herning',
      'Jammerbugt',
      'Kolding',
      'Randers',
      'Syddjurs',
      'Vesthimmerland',
      'Viborg',
      'Haderslev',
      'Hvidovre',
      'Rudersdal',
    ];
    const numbers = municipalities.map((name) => organisationColour(`${name} Kommune`));
    expect(municipalities.map((name) => organisationColour(`${name} Kommune`))).toEqual(numbers);
    expect(numbers.every((number) => number >= 1 && number <= 7)).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThanOrEqual(5);
    expect(organisationColour('')).toBe(8);
  });
});

describe('Avatar', () => {
  it('shows the picture instead of the initials, and says nothing that stands beside it', async () => {
    const { container } = await render(Avatar, { inputs: { name: 'Anne Hedegaard', picture: '/api/v1/pictures/1' } });
    expect(container.querySelector('img')!.getAttribute('src')).toBe('/api/v1/pictures/1');
    expect(screen.queryByText('AH')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('PersonLine', () => {
  it('reads the name and the organisation, not the initials', async () => {
    const { container } = await render(PersonLine, { inputs: { name: 'Anne Hedegaard', organisation: 'Herning Kommune' } });
    expect(screen.getByText('AH').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('Anne Hedegaard')).toBeTruthy();
    expect(screen.getByText('Herning Kommune')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
