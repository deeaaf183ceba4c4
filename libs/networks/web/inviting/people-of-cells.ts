import type { PersonRow } from '@hv/networks/contracts';

const fields = ['name', 'email', 'organisation', 'role', 'cluster'] as const;
type Field = (typeof fields)[number];
type Column = Field | 'lastName';
type Cells = readonly (readonly string[])[];

/** A person as they were written; every cell is there, maybe empty. */
export type WrittenPerson = Required<PersonRow>;

const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['navn', 'name', 'fulde navn', 'fornavn', 'first name', 'deltager'],
  lastName: ['efternavn', 'last name'],
  email: ['mail', 'e-mail', 'email', 'mailadresse', 'e-mailadresse', 'mail address', 'e-post'],
  organisation: ['organisation', 'kommune', 'arbejdsplads', 'organization', 'municipality'],
  role: ['rolle', 'role'],
  cluster: ['klynge', 'cluster'],
};

/** As mail programs write it: »Mette Holm <mette@herning.dk>«. */
const mailbox = /^"?([^"<>]*)"?\s*<([^<>\s]+)>$/;

const columnOf = (heading: string): Column | undefined => {
  const word = heading.toLocaleLowerCase('da').replace(/[:*]/g, '').trim();
  return (Object.keys(headings) as Column[]).find((column) => headings[column].includes(word));
};

/** Which column stands where, by the headings of the first row; undefined when it holds a person already. */
function byHeadings(cells: Cells): readonly (Column | undefined)[] | undefined {
  const first = cells[0] ?? [];
  const found = first.map(columnOf);
  return found.some((column) => column) && !first.some((cell) => cell.includes('@')) ? found : undefined;
}

/** Without headings the address tells itself by its `@`, and the rest stands in the order that is asked for. */
function byOrder(cells: Cells): readonly (Column | undefined)[] {
  const width = Math.max(0, ...cells.slice(0, 50).map((row) => row.length));
  const counts = Array.from({ length: width }, (_, column) => cells.slice(0, 50).filter((row) => row[column]?.includes('@')).length);
  const email = Math.max(0, ...counts) > 0 ? counts.indexOf(Math.max(...counts)) : 1;
  const namedByMail = email === 0 && cells.some(([first]) => mailbox.test(first ?? ''));
  const others = fields.filter((field) => field !== 'email' && !(namedByMail && field === 'name'));
  return counts.map((_, column) => (column === email ? 'email' : others[column < email ? column : column - 1]));
}

/** The people that rows of a table stand for, whatever the order of its columns. */
export function peopleOfCells(cells: Cells): readonly WrittenPerson[] {
  const named = byHeadings(cells);
  const columns = named ?? byOrder(cells);
  const at = (row: readonly string[], column: Column): string => {
    const index = columns.indexOf(column);
    return index < 0 ? '' : (row[index] ?? '').trim();
  };
  return cells.slice(named ? 1 : 0).map((row) => {
    const [, called = '', email = at(row, 'email')] = mailbox.exec(at(row, 'email')) ?? [];
    return {
      name: `${at(row, 'name')} ${at(row, 'lastName')}`.trim() || called.trim(),
      email,
      organisation: at(row, 'organisation'),
      role: at(row, 'role'),
      cluster: at(row, 'cluster'),
    };
  });
}
