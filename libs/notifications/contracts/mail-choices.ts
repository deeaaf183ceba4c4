import { IsBoolean, IsString, MaxLength } from 'class-validator';

/** Of what one wants mails; all of it is told in the product whatever one chooses. */
export class MailChoicesView {
  /** When the time has come to be reminded of a saved post. */
  readonly reminders!: boolean;
  /** When something is reported where one moderates: one mail an hour at most. */
  readonly reports!: boolean;
}

/** Chooses of what one wants mails. */
export class ChooseMails {
  @IsBoolean()
  readonly reminders!: boolean;

  @IsBoolean()
  readonly reports!: boolean;
}

/** What allows to turn mails off without signing in. */
export class UnsubscribeLink {
  /** `<kind>.<person>.<signature>`, as it stands in the mail. */
  @IsString()
  @MaxLength(200)
  readonly token!: string;
}
