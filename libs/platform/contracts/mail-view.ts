/** A mail as an administrator sees it. */
export class MailView {
  readonly id!: string;
  readonly recipient!: string;
  readonly language!: string;
  readonly subject!: string;
  /** What it says, as long as it waits; null once it was sent. */
  readonly text!: string | null;
  /** ISO 8601. */
  readonly createdAt!: string;
  /** ISO 8601; null while it waits. */
  readonly sentAt!: string | null;
  /** Why the last attempt failed, as the mail server said it. */
  readonly lastError!: string | null;
}
