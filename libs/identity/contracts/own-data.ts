/** How long a copy of one's own data can be fetched, days. */
export const exportKeptDays = 7;
/** How long after one copy another may be asked for, hours. */
export const exportEveryHours = 24;
/** How long whoever leaves can think better of it, days. */
export const leavingDays = 14;
/** Where the link of the mail leads by which one stays; its token stands behind `#`. */
export const stayPath = '/bliv';
/** Where one sees what is kept of oneself. */
export const ownDataPath = '/profil/mine-data';

/** A copy of one's own data. */
export class OwnExportView {
  readonly id!: string;
  /** ISO 8601. */
  readonly askedAt!: string;
  /** When it could be fetched from, ISO 8601; null while it is made. */
  readonly readyAt!: string | null;
  /** Until when it can be fetched, ISO 8601; null while it is made. */
  readonly until!: string | null;
  /** How large it is; null while it is made. */
  readonly bytes!: number | null;
}

/** One's copies that are made or can be fetched, the newest first. */
export class OwnExportsView {
  readonly items!: OwnExportView[];
  /** From when another may be asked for, ISO 8601; null: now. */
  readonly nextAt!: string | null;
}
