import type { ApprovalAbilitiesView, ApprovalState, ApprovalStateView } from '@hv/documents/contracts';
import { type LibraryStanding, mayChange } from '../library.policy';

/** What an approval's rows say. */
export interface ApprovalFacts {
  /** The version that was asked about. */
  readonly number: number;
  readonly withdrawn: boolean;
  readonly approved: number;
  readonly sentBack: number;
  readonly of: number;
}

/** How far it has come. A newer version makes it lapse, whatever was answered: nobody has approved what is there now. @param newest version there is */
export function stateOf({ number, withdrawn, approved, sentBack, of }: ApprovalFacts, newest: number): ApprovalState {
  if (withdrawn) return 'withdrawn';
  if (number < newest) return 'lapsed';
  if (sentBack > 0) return 'sent-back';
  return approved === of ? 'approved' : 'waiting';
}

/** The same for lists. */
export const approvalStateView = (facts: ApprovalFacts, newest: number): ApprovalStateView => ({
  state: stateOf(facts, newest),
  number: facts.number,
  approved: facts.approved,
  of: facts.of,
});

/** Who may change a document asks others to approve it. */
export const mayAskApproval = mayChange;

/** @param askedIds who was asked */
export function approvalAbilities(
  standing: LibraryStanding,
  state: ApprovalState,
  { askedById, askedIds }: { readonly askedById: string; readonly askedIds: readonly string[] },
): ApprovalAbilitiesView {
  const waits = state === 'waiting';
  return {
    answer: waits && askedIds.includes(standing.personId),
    withdraw: waits && (standing.moderates || standing.personId === askedById),
  };
}
