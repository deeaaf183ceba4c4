/** Something an event names. */
export class AuditThingView {
  /** `person`, `network`, `space`, `thread` … */
  readonly kind!: string;
  readonly id!: string;
  /** What it is called; null when that is content, or nobody knows any more. */
  readonly name!: string | null;
}

/** One event of the audit log. */
export class AuditEntryView {
  /** Its number; they rise with time, with gaps. */
  readonly id!: number;
  /** `<capability>.<fact>`, e.g. `networks.membership-ended`. */
  readonly name!: string;
  /** ISO 8601. */
  readonly occurredAt!: string;
  /** Who did it; null when the system did. */
  readonly actor!: AuditThingView | null;
  readonly object!: AuditThingView;
  readonly network!: AuditThingView | null;
  readonly space!: AuditThingView | null;
  /** The facts of it, as JSON; never what people wrote. */
  readonly facts!: string;
  readonly requestId!: string | null;
}

/** A part of the audit log, the latest first. */
export class AuditPageView {
  readonly items!: AuditEntryView[];
  /** The cursor of what is older; null at the end. A page may be short, and even empty, and yet have more behind it. */
  readonly next!: string | null;
  /** How far back was looked, ISO 8601, when the page is short and there is more; else null. */
  readonly lookedBackTo!: string | null;
}

/** That an administrator looked for somebody: told to whom it was about. */
export class LookView {
  /** Its number in the audit log. */
  readonly id!: number;
  /** ISO 8601. */
  readonly at!: string;
  readonly administrator!: AuditThingView;
  /** What was looked at: `audit` is what they did, `access` what they may see. */
  readonly what!: 'audit' | 'accounts' | 'access';
}

/** How the audit log is sealed. */
export class AuditSealView {
  /** How many seals there are, and events under them. */
  readonly seals!: number;
  /** The hash of the last one, hexadecimal: whoever keeps it elsewhere can tell later that nothing before it was replaced. */
  readonly head!: string | null;
  /** ISO 8601. */
  readonly sealedAt!: string | null;
  /** How many events wait for theirs. */
  readonly waiting!: number;
  /** When the oldest of those happened, ISO 8601; seconds ago, unless nothing runs that seals. */
  readonly waitingSince!: string | null;
}
