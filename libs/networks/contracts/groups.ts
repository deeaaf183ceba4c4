import { IsBoolean, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

/** Bounds of what is said of a group, in characters. */
export const groupLimits = { name: 100, purpose: 1000 } as const;

/** How somebody stands to a group: on its list of people or not, and as what. */
export const groupStandings = ['no', 'member', 'owner'] as const;
export type GroupStanding = (typeof groupStandings)[number];

/** Makes a group in a network; whoever makes it owns it. */
export class MakeGroup {
  @IsString()
  @Length(1, groupLimits.name)
  @Matches(/\S/)
  readonly name!: string;

  @IsOptional()
  @IsString()
  @MaxLength(groupLimits.purpose)
  readonly purpose?: string | null;

  /** Whether everybody in the network may join it; else people are invited. */
  @IsBoolean()
  readonly open!: boolean;
}

/** Changes what a group is; what is left out stays. */
export class ChangeGroup {
  @IsOptional()
  @IsString()
  @Length(1, groupLimits.name)
  @Matches(/\S/)
  readonly name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(groupLimits.purpose)
  readonly purpose?: string;

  @IsOptional()
  @IsBoolean()
  readonly open?: boolean;
}

/** What the reader may do with a group. */
export class GroupAbilitiesView {
  /** Be in its space: read, write, and know who is in it. */
  readonly enter!: boolean;
  readonly join!: boolean;
  readonly leave!: boolean;
  /** Invite and remove people, and say who owns it. */
  readonly manage!: boolean;
  /** Say what it is called, what it is for and who may join; archive and reopen it. */
  readonly change!: boolean;
}

/** A working group of a network. */
export class GroupView {
  /** Its space's. */
  readonly id!: string;
  readonly networkId!: string;
  readonly name!: string;
  readonly purpose!: string;
  readonly open!: boolean;
  readonly standing!: GroupStanding;
  /** How many people are in it. */
  readonly people!: number;
  /** Names of those who own it; at most three. */
  readonly owners!: string[];
  readonly abilities!: GroupAbilitiesView;
  /** It is read and not written. */
  readonly archived!: boolean;
  /** What a change is based on. */
  readonly version!: number;
}

/** Somebody in a group. */
export class GroupPersonView {
  readonly personId!: string;
  readonly name!: string;
  readonly title!: string;
  /** For whom they are in the network. */
  readonly organisation!: string;
  readonly owner!: boolean;
}
