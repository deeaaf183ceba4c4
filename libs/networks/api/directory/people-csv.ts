import type { Area, DirectoryPersonView, Role } from '@hv/networks/contracts';

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

/** What a spreadsheet would take for a formula, also behind blanks. */
const formula = /^\s*[=+\-@\t\r]/;

/** A cell that a spreadsheet shows as it is written: quoted where needed, and never a formula. */
export function csvCell(text: string): string {
  const shown = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** The people of one network, a row for each organisation they are there for; as Danish spreadsheets open it: `;`, CRLF and a byte order mark. */
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
  return `\ufeff${[heads, ...rows].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`;
}
