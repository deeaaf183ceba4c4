import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { feedbackLimits, placeOfWeb } from './feedback-limits';

/** Tells the secretariat of a network something. */
export class GiveFeedback {
  @IsString()
  @Length(1, feedbackLimits.text)
  @Matches(/\S/)
  readonly text!: string;

  /** The page it is about, a path of the web without query and fragment. */
  @IsOptional()
  @IsString()
  @MaxLength(feedbackLimits.place)
  @Matches(placeOfWeb)
  readonly place?: string;
}

/** What somebody told the secretariat. */
export class FeedbackView {
  readonly id!: string;
  readonly networkId!: string;
  readonly text!: string;
  /** The page it is about, a path of the web; null when they did not say. */
  readonly place!: string | null;
  readonly authorId!: string;
  readonly author!: string;
  /** For whom they are in the network. */
  readonly organisation!: string;
  /** ISO 8601. */
  readonly createdAt!: string;
  /** When the secretariat was done with it, ISO 8601; null while it waits. */
  readonly doneAt!: string | null;
  /** Who of the secretariat was. */
  readonly doneBy!: string | null;
}
