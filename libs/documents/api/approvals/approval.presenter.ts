import type { ApprovalView } from '@hv/documents/contracts';
import type { LibraryStanding } from '../library.policy';
import { approvalAbilities, approvalStateView } from './approval.policy';
import type { ApprovalRow } from './approvals.queries';

/** An approval as someone sees it. */
export function approvalView(row: ApprovalRow, standing: LibraryStanding): ApprovalView {
  const view = approvalStateView(row, row.newest);
  const asked = { askedById: row.askedById, askedIds: row.people.map(({ personId }) => personId) };
  return {
    ...view,
    id: row.id,
    documentId: row.documentId,
    note: row.note,
    dueOn: row.dueOn,
    askedById: row.askedById,
    askedBy: row.askedBy,
    askedAt: row.askedAt.toISOString(),
    people: [...row.people],
    abilities: approvalAbilities(standing, view.state, asked),
  };
}
