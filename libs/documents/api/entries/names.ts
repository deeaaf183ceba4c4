import { cleanName, documentsProblems, faultOfName, numberedName, partsOfName } from '@hv/documents/contracts';
import { Conflict, statement, Unacceptable, type Work } from '@hv/platform/api';

const same = `COLLATE documents_names`;

/** Whether a name is taken where somebody would put something. $1 place, $2 space, $3 name, $4 what may have it, or null */
const nameTaken = statement<{ id: string; number: number | null }>(
  'documents_name_taken',
  `SELECT id, number FROM documents_entries WHERE place_id = $1 AND space_id = $2 AND trashed_at IS NULL AND name = $3 ${same} AND id IS DISTINCT FROM $4::uuid`,
);

/** Names in a place that begin as one does: what is free is found among few. $1 place, $2 space, $3 names that may be free */
const namesAmong = statement<{ name: string }>(
  'documents_names_among',
  `SELECT free.name FROM unnest($3::text[]) WITH ORDINALITY AS free (name, place)
   WHERE NOT EXISTS (SELECT FROM documents_entries e WHERE e.place_id = $1 AND e.space_id = $2 AND e.trashed_at IS NULL AND e.name = free.name ${same})
   ORDER BY free.place LIMIT 1`,
);

/** How many numbers are tried before a name gets one by chance. */
const triedNumbers = 200;

/** A name is taken; `proposal` is one that is free, and when a file has it, `about` says which, and its newest version. */
export class NameTaken extends Conflict {
  constructor(
    override readonly proposal: string,
    override readonly about?: Readonly<Record<string, string>>,
  ) {
    super(documentsProblems.nameTaken, 'Something there has that name; `proposal` is free.');
  }
}

/** A name as it is kept. @throws Unacceptable saying why it cannot be */
export function nameOf(wished: string, path = 'name'): string {
  const name = cleanName(wished);
  const code = faultOfName(name);
  if (code) throw new Unacceptable(documentsProblems.nameRefused, 'A name cannot be so.', [{ path, code }]);
  return name;
}

/** Where a name must be one of a kind: in a place, among what the same people see. */
export interface NameScope {
  readonly placeId: string;
  readonly spaceId: string;
}

/** @param entryId what is renamed or moved there: it may have the name already @throws NameTaken */
export async function refuseTaken(work: Work, scope: NameScope, name: string, entryId: string | null = null): Promise<void> {
  const [taken] = await work.statement(nameTaken, [scope.placeId, scope.spaceId, name, entryId]);
  if (!taken) return;
  const { id, number } = taken;
  throw new NameTaken(await numberedFree(work, scope, name), number === null ? undefined : { documentId: id, number: String(number) });
}

/** The name itself, or numbered when something there has it. */
export async function freeName(work: Work, scope: NameScope, name: string): Promise<string> {
  const [taken] = await work.statement(nameTaken, [scope.placeId, scope.spaceId, name, null]);
  return taken ? numberedFree(work, scope, name) : name;
}

async function numberedFree(work: Work, { placeId, spaceId }: NameScope, name: string): Promise<string> {
  const tried = Array.from({ length: triedNumbers }, (_, index) => numberedName(name, index + 2));
  const [free] = await work.statement(namesAmong, [placeId, spaceId, tried]);
  const [stem, extension] = partsOfName(name);
  return free?.name ?? `${[...stem].slice(0, 150).join('')} (${Date.now()})${extension}`;
}
