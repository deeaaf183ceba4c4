import { type ApprovalStateView, documentLimits, type LibraryEntryView, type TrashedEntryView } from '@hv/documents/contracts';
import { approvalStateView } from '../approvals/approval.policy';
import { entryAbilities, type LibraryStanding } from '../library.policy';
import type { ShownRow, TrashedRow } from './entries.queries';

const dayMs = 24 * 3_600_000;

/** When what was put in the trash goes for good. */
export const purgeAt = (trashedAt: Date): Date => new Date(trashedAt.getTime() + documentLimits.trashDays * dayMs);

/** How far the approval has come that was asked for last. */
function approvalOf({ number, approvalNumber, approvalsGiven, approvalsSentBack, approvalsAsked }: ShownRow): ApprovalStateView | null {
  if (approvalNumber === null) return null;
  const facts = { number: approvalNumber, withdrawn: false, approved: approvalsGiven!, sentBack: approvalsSentBack!, of: approvalsAsked! };
  return approvalStateView(facts, number!);
}

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
  check: row.check,
  thumbnail: row.thumbnail,
  narrowed: row.narrowed,
  changedAt: row.changedAt.toISOString(),
  changedById: row.changedById,
  changedBy: row.changedBy,
  lock: row.lockedById
    ? { personId: row.lockedById, person: row.lockedBy!, until: row.lockedUntil!.toISOString(), mine: row.lockedById === standing.personId }
    : null,
  approval: approvalOf(row),
  tags: row.tags,
  favourite: row.favourite,
  isNew: row.isNew,
  abilities: entryAbilities(standing, row),
});

/** Something in the trash as someone sees it. */
export const trashedView = (row: TrashedRow, standing: LibraryStanding): TrashedEntryView => ({
  ...entryView(row, standing),
  trashedAt: row.trashedAt!.toISOString(),
  trashedBy: row.trashedByName,
  purgeAt: purgeAt(row.trashedAt!).toISOString(),
});
