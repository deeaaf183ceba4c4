import { numberedName } from '@hv/documents/contracts';
import type { PackedRow } from './archives.queries';

/** Something in a ZIP, and where it stands there. */
export interface Packed extends PackedRow {
  /** Folders end with a stroke. */
  readonly path: string;
}

const nameOf = ({ kind, name }: PackedRow): string => (kind === 'link' ? `${name}.url` : name);

/** Takes the first name that nothing else in a folder has, capitals or not. */
function freeAmong(taken: Set<string>, name: string): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = numberedName(name, number);
  taken.add(free.toLowerCase());
  return free;
}

/** Where each stands in a ZIP: in its folders, apart from others of the same name. @param rows what is above before what is in it */
export function packedPaths(rows: readonly PackedRow[]): Packed[] {
  const taken = new Map<string | null, Set<string>>();
  const folders = new Map<string | null, string>([[null, '']]);
  return rows.map((row) => {
    const names = taken.get(row.within) ?? new Set();
    taken.set(row.within, names);
    const above = folders.get(row.within) ?? '';
    const path = `${above}${freeAmong(names, nameOf(row))}${row.kind === 'folder' ? '/' : ''}`;
    if (row.kind === 'folder') folders.set(row.id, path);
    return { ...row, path };
  });
}
