import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { documentLimits } from './document-limits';

/** How many can be asked at once. */
export const mostApprovers = 20;

/** A day: `2026-11-24`. */
export const documentDay = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Asks people to approve the newest version of a file. */
export class AskApproval {
  /** The version that was looked at: it must be the newest. */
  @IsInt()
  @Min(1)
  @Max(2147483647)
  readonly number!: number;

  /** Who is asked: they must see the document. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostApprovers)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  readonly personIds!: string[];

  /** What they are to look at. */
  @IsOptional()
  @IsString()
  @MaxLength(documentLimits.note)
  readonly note?: string;

  /** The day they are hoped to have answered by. */
  @IsOptional()
  @Matches(documentDay)
  readonly dueOn?: string;
}

export const approvalAnswers = ['approved', 'sent-back'] as const;
export type ApprovalAnswer = (typeof approvalAnswers)[number];

/** What somebody says who was asked to approve. */
export class AnswerApproval {
  @IsIn(approvalAnswers)
  readonly answer!: ApprovalAnswer;

  /** Why; needed when it is sent back. */
  @IsOptional()
  @IsString()
  @MaxLength(documentLimits.note)
  readonly comment?: string;
}

/** `lapsed`: there is a newer version than the one that was asked about. */
export const approvalStates = ['waiting', 'approved', 'sent-back', 'lapsed', 'withdrawn'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** How far the approval of a document has come that was asked for last. */
export class ApprovalStateView {
  readonly state!: ApprovalState;
  /** The version that was asked about. */
  readonly number!: number;
  readonly approved!: number;
  readonly of!: number;
}

/** Somebody who was asked. */
export class ApproverView {
  readonly personId!: string;
  readonly name!: string;
  /** Null until they have answered. */
  readonly answer!: ApprovalAnswer | null;
  readonly comment!: string;
  /** ISO 8601. */
  readonly answeredAt!: string | null;
}

/** What the reader may do with an approval. */
export class ApprovalAbilitiesView {
  readonly answer!: boolean;
  readonly withdraw!: boolean;
}

/** An approval that was asked for. */
export class ApprovalView extends ApprovalStateView {
  readonly id!: string;
  readonly documentId!: string;
  readonly note!: string;
  /** A day, or null. */
  readonly dueOn!: string | null;
  readonly askedById!: string;
  readonly askedBy!: string;
  /** ISO 8601. */
  readonly askedAt!: string;
  readonly people!: ApproverView[];
  readonly abilities!: ApprovalAbilitiesView;
}
