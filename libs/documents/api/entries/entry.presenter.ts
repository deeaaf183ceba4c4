import { documentLimits, type LibraryEntryView, type TrashedEntryView } from '@hv/documents/contracts';
import { entryAbilities, type LibraryStanding } from '../library.policy';
import type { ShownRow, TrashedRow } from './entries.queries';

const dayMs = 24 * 3_600_000;

/** When what was put in the trash goes for good. */
export const purgeAt = (trashedAt: Date): Date => new Date(trashedAt.getTime() + documentLimits.trashDays * dayMs);

/** Something in a library as someone sees it. */
export const entryView = (row: ShownRow, standing: LibraryStanding): LibraryEntryView => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  libraryId: row.libraryId,
  spaceId: row.spaceId,
  folderId: row.folderId,
  version: row.version,
  url: row.url,
  number: row.number,
  mediaType: row.mediaType,
  bytes: row.bytes,
  narrowed: row.narrowed,
  changedAt: row.changedAt.toISOString(),
  changedById: row.changedById,
  changedBy: row.changedBy,
  lock: row.lockedById
    ? { personId: row.lockedById, person: row.lockedBy!, until: row.lockedUntil!.toISOString(), mine: row.lockedById === standing.personId }
    : null,
  abilities: entryAbilities(standing, row),
});

/** Something in the trash as someone sees it. */
export const trashedView = (row: TrashedRow, standing: LibraryStanding): TrashedEntryView => ({
  ...entryView(row, standing),
  trashedAt: row.trashedAt!.toISOString(),
  trashedBy: row.trashedByName,
  purgeAt: purgeAt(row.trashedAt!).toISOString(),
});
