import { IsUUID, Matches } from 'class-validator';
import { documentDay } from './approval';

/** Says when a document is to be looked through again, and by whom. */
export class SetReview {
  /** A day, today or later. */
  @Matches(documentDay)
  readonly on!: string;

  /** Who sees to it: they must see the document. */
  @IsUUID('loose')
  readonly responsibleId!: string;
}

/** When a document is to be looked through again. */
export class ReviewView {
  /** A day. */
  readonly on!: string;
  /** The day has come. */
  readonly due!: boolean;
  /** Null when whoever it was is gone. */
  readonly responsibleId!: string | null;
  readonly responsible!: string | null;
}

/** The same of one document, or that nothing is said of it. */
export class DocumentReviewView {
  readonly review!: ReviewView | null;
}

/** A document that is to be looked through again. */
export class ReviewedDocumentView extends ReviewView {
  readonly documentId!: string;
  readonly name!: string;
  readonly spaceId!: string;
}
