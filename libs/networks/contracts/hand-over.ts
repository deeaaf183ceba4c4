import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsISO8601, IsOptional, IsUUID, Length } from 'class-validator';
import type { Role } from './roles';

/** What somebody's work in a network consists of: drafts only they themselves hand over. What they wrote stays theirs. */
export const handOverParts = ['roles', 'groups', 'follows', 'scheduled', 'drafts'] as const;
export type HandOverPart = (typeof handOverParts)[number];

/** `planned` until it is due: it can be taken back. `failed`: nobody was there any more to take over. */
export type HandOverState = 'planned' | 'done' | 'withdrawn' | 'failed';

/** How long what is handed over at once can be taken back. */
export const handOverUndoSeconds = 20;

/** Hands the work of a membership over to another of the same organisation, and ends it. */
export class HandOverMembership {
  @IsUUID('loose')
  readonly toMembershipId!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(handOverParts, { each: true })
  readonly parts!: HandOverPart[];

  /** The leaver's last day, `yyyy-mm-dd`, to its end in Denmark; without it they leave at once. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  readonly lastDay?: string;
}

/** Somebody who leaves work behind, or takes it over. */
export class HandOverPersonView {
  readonly membershipId!: string;
  readonly personId!: string;
  readonly name!: string;
  readonly roles!: Role[];
}

/** That work was handed over, or will be. */
export class HandOverView {
  readonly id!: string;
  readonly networkId!: string;
  readonly from!: HandOverPersonView;
  readonly to!: HandOverPersonView;
  readonly parts!: HandOverPart[];
  readonly state!: HandOverState;
  /** When the leaver's membership ends, ISO 8601. */
  readonly endsAt!: string;
  /** When the work moves, ISO 8601; until then it can be taken back. */
  readonly dueAt!: string;
}

/** How much there is to hand over. Asks and reports follow the roles; drafts are counted for their author alone. */
export class HandOverCountsView {
  readonly groups!: number;
  readonly follows!: number;
  readonly scheduled!: number;
  readonly drafts!: number;
  /** Questions that wait for an answer of the organisation. */
  readonly asks!: number;
  /** Reported posts that wait for whoever moderates there. */
  readonly reports!: number;
}

/** What can be done with the work of a membership. */
export class HandOverPlanView {
  readonly from!: HandOverPersonView;
  readonly networkId!: string;
  readonly network!: string;
  readonly organisation!: string;
  /** When the membership ends or ended, ISO 8601; null while it runs on. */
  readonly validTo!: string | null;
  /** Whether it is the reader's own. */
  readonly own!: boolean;
  /** Whether the reader keeps the network's list of members, and so can invite somebody. */
  readonly manages!: boolean;
  /** What the reader may hand over. */
  readonly parts!: HandOverPart[];
  /** Who can take over: others of the organisation, by name; at most 200. */
  readonly successors!: HandOverPersonView[];
  readonly counts!: HandOverCountsView;
  /** The last that was not taken back; null when there is none. */
  readonly handOver!: HandOverView | null;
  /** Whether the reader may take it back. */
  readonly mayWithdraw!: boolean;
}

/** A membership whose work the reader may hand over. */
export class HandOverChoiceView extends HandOverPersonView {
  readonly networkId!: string;
  readonly network!: string;
  readonly organisation!: string;
  /** Whether it is their own. */
  readonly own!: boolean;
  /** When a planned hand-over is due, ISO 8601; null when none is planned. */
  readonly dueAt!: string | null;
}
