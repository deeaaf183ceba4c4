import type { Role } from '@hv/networks/contracts';
import { OrganisationNames, sameName } from './organisation-names';
import { readRows } from './read-rows';
import { roleOf } from './role-words';

const organisation = (name: string, code: string | null = null) => ({ id: name, name, code, clusterId: null, cluster: null });
const all = [
  organisation('Herning Kommune', '0657'),
  organisation('Aalborg Kommune', '0851'),
  organisation('Socialt Udviklingscenter SUS'),
  organisation('Region Midtjylland'),
  organisation('Region  MIDTJYLLAND'),
];

describe('an organisation', () => {
  const names = new OrganisationNames(all);

  it.each([
    ['Herning Kommune', 'Herning Kommune'],
    ['  herning ', 'Herning Kommune'],
    ['HERNING KOMMUNE', 'Herning Kommune'],
    ['657', 'Herning Kommune'],
    ['0657', 'Herning Kommune'],
    ['Ålborg', 'Aalborg Kommune'],
    ['socialt udviklingscenter (SUS)', 'Socialt Udviklingscenter SUS'],
    ['Region Midtjylland', null],
    ['Kommune', null],
    ['', null],
  ])('is found as people write it: %j', (text, name) => expect(names.find(text)?.name ?? null).toBe(name));

  it.each([
    ['Herningg', 'Herning Kommune'],
    ['Hrning Kommune', 'Herning Kommune'],
    ['Aalbor', 'Aalborg Kommune'],
    ['Atlantis', null],
    ['x'.repeat(300), null],
  ])('is suggested when it was nearly written: %j', (text, name) => expect(names.nearest(text)).toBe(name));

  it('is the same by small things', () => {
    expect(sameName('Klynge Vest', ' klynge  vest ')).toBe(true);
    expect(sameName('Klynge Vest', 'Klynge Øst')).toBe(false);
  });
});

describe('a role', () => {
  it.each<[string, Role | null]>([
    ['Projektleder', 'project-lead'],
    ['project-lead', 'project-lead'],
    ['PROJECT LEAD', 'project-lead'],
    ['', 'participant'],
    ['deltager', 'participant'],
    ['Konsulent', 'consultant'],
    ['Styrelsen', 'monitor'],
    ['sekretariat', 'secretariat'],
    ['Gæst', 'guest'],
    ['administrator', null],
    ['=SUM(A1)', null],
  ])('%j', (text, role) => expect(roleOf(text)).toBe(role));
});

describe('a row', () => {
  it('is read whatever stands around its words', () => {
    const [row] = readRows([{ email: '  IDA@Herning.dk ', name: ' Ida ', organisation: 'herning', role: 'Deltager ' }], all, []);
    expect(row).toMatchObject({ email: 'ida@herning.dk', name: 'Ida', organisation: all[0], role: 'participant', faults: [] });
  });

  it('of many wrong ones costs little: 1 000 names that are none', () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => ({ email: `p${index}@x.dk`, organisation: `${index} ${'æ'.repeat(290)}` }));
    expect(readRows(rows, all, []).every(({ faults }) => faults.length === 1)).toBe(true);
  });
});
