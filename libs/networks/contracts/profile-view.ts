import type { Area, SpokenLanguage } from './profile-limits';

/** What somebody tells of themselves, as they themselves see it. */
export class ProfileView {
  readonly personId!: string;
  readonly name!: string;
  readonly title!: string;
  readonly areas!: Area[];
  /** Free words for what they know about. */
  readonly subjects!: string[];
  /** Empty when they tell none. */
  readonly telephone!: string;
  readonly email!: string;
  /** Whether others see the address; the secretariat of their networks always does. */
  readonly showEmail!: boolean;
  readonly languages!: SpokenLanguage[];
  /** The last day they are away, `2026-12-24`; null when they are here. */
  readonly awayUntil!: string | null;
  readonly worksWith!: string;
  /** Of `GET /pictures/:id`; null without a picture. */
  readonly pictureId!: string | null;
  /** For `If-Match`. */
  readonly version!: number;
}
