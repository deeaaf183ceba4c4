import type { Area, DirectoryPersonView, Role } from '@hv/networks/contracts';
import { csvTable } from '@hv/platform/api';

const heads = ['Navn', 'Titel', 'Mail', 'Organisation', 'Klynge', 'Roller', 'Områder', 'Emner', 'Væk til og med'];

const roleWords: Record<Role, string> = {
  'project-lead': 'projektleder',
  participant: 'deltager',
  consultant: 'konsulent',
  monitor: 'styrelse',
  secretariat: 'sekretariat',
  guest: 'gæst',
};

const areaWords: Record<Area, string> = { authority: 'myndighed', provider: 'udfører', general: 'almen', 'cross-cutting': 'tværgående' };

/** The people of one network, a row for each organisation they are there for. */
export function peopleCsv(people: readonly (DirectoryPersonView & { readonly email: string })[]): string {
  const rows = people.flatMap((person) =>
    person.belongings.map(({ organisation, cluster, roles }) => [
      person.name,
      person.title,
      person.email,
      organisation,
      cluster ?? '',
      roles.map((role) => roleWords[role]).join(', '),
      person.areas.map((area) => areaWords[area]).join(', '),
      person.subjects.join(', '),
      person.awayUntil ?? '',
    ]),
  );
  return csvTable([heads, ...rows]);
}
