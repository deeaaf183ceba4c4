import { eventType } from '@hv/platform/contracts';
import type { LibraryFact } from './documents-events';

interface ApprovalFact extends LibraryFact {
  readonly approvalId: string;
}

/** Some people are asked to approve a version: told to them by a notification. `dueAt`: when they are reminded, ISO 8601. */
export const approvalAsked = eventType<
  ApprovalFact & { readonly number: number; readonly personIds: readonly string[]; readonly dueAt: string | null }
>('documents.approval-asked');
/** One of them approves it; when nobody is `left`, it is approved, and who asked is told. */
export const approvalGiven = eventType<ApprovalFact & { readonly askedById: string; readonly left: number }>('documents.approval-given');
/** One of them sends it back: told to who asked. */
export const approvalSentBack = eventType<ApprovalFact & { readonly askedById: string }>('documents.approval-sent-back');
/** Nobody is asked any more: told to those who had not answered. */
export const approvalWithdrawn = eventType<ApprovalFact & { readonly personIds: readonly string[] }>('documents.approval-withdrawn');
/** There is a newer version: told to all who take part. */
export const approvalLapsed = eventType<ApprovalFact & { readonly personIds: readonly string[] }>('documents.approval-lapsed');
/** The day has come, and these have not answered. */
export const approvalDue = eventType<ApprovalFact & { readonly personIds: readonly string[] }>('documents.approval-due');
/** A document is to be looked through again. `dueAt`: when whoever is responsible is told, ISO 8601. */
export const reviewSet = eventType<LibraryFact & { readonly reviewOn: string; readonly dueAt: string }>('documents.review-set');
export const reviewCleared = eventType<LibraryFact>('documents.review-cleared');
/** The day has come: told to whoever is responsible. */
export const reviewDue = eventType<LibraryFact & { readonly personId: string }>('documents.review-due');
