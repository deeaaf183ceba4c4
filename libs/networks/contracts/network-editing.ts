import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';
import { type OrganisationKind, organisationKinds, OrganisationView } from './organisation-view';
import { type ParticipationRole, participationRoles } from './participation-role';
import { NetworkView } from './network-view';

/** Bounds of what is said of a network, in characters; of its phases, how many. */
export const networkLimits = { name: 100, purpose: 2000, phases: 12, phase: 100, cluster: 60, organisation: 150 } as const;

/** A day of a network's course. */
export const networkDay = /^(19|20)\d{2}-\d{2}-\d{2}$/;

/** Kinds of organisations that are known by a name alone; municipalities are known by their code. */
export const namedKinds = organisationKinds.filter((kind) => kind !== 'municipality');

/** A phase as it is wished. */
export class WrittenPhase {
  @IsString()
  @Length(1, networkLimits.phase)
  @Matches(/\S/)
  readonly name!: string;

  /** First day, `yyyy-mm-dd`. */
  @IsISO8601({ strict: true })
  @Matches(networkDay)
  readonly from!: string;

  /** Last day, `yyyy-mm-dd`. */
  @IsISO8601({ strict: true })
  @Matches(networkDay)
  readonly to!: string;
}

/** What a network is to be; what is left out stays. */
export interface NetworkWish {
  readonly name?: string;
  readonly purpose?: string;
  /** First and last day, `yyyy-mm-dd`. */
  readonly from?: string;
  readonly to?: string;
  /** All of them, instead of those there were; kept by date. */
  readonly phases?: readonly WrittenPhase[];
}

/** What a cluster is called. */
export class NameCluster {
  @IsString()
  @Length(1, networkLimits.cluster)
  @Matches(/\S/)
  readonly name!: string;
}

/** Which organisation is meant: a municipality by its code, another by its name and kind. */
export class MeantOrganisation {
  @IsOptional()
  @Matches(/^\d{4}$/)
  readonly municipality?: string;

  @IsOptional()
  @IsString()
  @Length(1, networkLimits.organisation)
  @Matches(/\S/)
  readonly name?: string;

  @IsOptional()
  @IsIn(namedKinds)
  readonly kind?: OrganisationKind;
}

/** Takes an organisation into a network; one that left can come again. */
export class StartParticipation extends MeantOrganisation {
  @IsIn(participationRoles)
  readonly role!: ParticipationRole;

  @IsOptional()
  @IsUUID('loose')
  readonly clusterId?: string;

  /** When it begins: ISO 8601, a day alone from its beginning in Denmark; now without it. */
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly from?: string;
}

/** Changes how an organisation takes part; what is left out stays. */
export class ChangeParticipation {
  @IsOptional()
  @IsIn(participationRoles)
  readonly role?: ParticipationRole;

  /** Null for none. Its people lose the spaces of the cluster it was in, at once. */
  @ValidateIf(({ clusterId }: ChangeParticipation) => clusterId !== undefined && clusterId !== null)
  @IsUUID('loose')
  readonly clusterId?: string | null;

  /** Whether it speaks for its cluster; whoever did before does so no more. */
  @IsOptional()
  @IsBoolean()
  readonly chair?: boolean;

  /** ISO 8601; a day alone from its beginning in Denmark. */
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly from?: string;

  /** ISO 8601, a day alone to its end in Denmark; null for no end. */
  @ValidateIf(({ to }: ChangeParticipation) => to !== undefined && to !== null)
  @IsISO8601({ strict: true })
  readonly to?: string | null;
}

/** A cluster as its network's secretariat keeps it. */
export class KeptClusterView {
  readonly id!: string;
  readonly name!: string;
  readonly version!: number;
  /** How many organisations are in it, now or later; it can be removed when there are none. */
  readonly organisations!: number;
}

/** How an organisation takes part, as the secretariat keeps it. */
export class ParticipationView extends OrganisationView {
  readonly role!: ParticipationRole;
  readonly clusterId!: string | null;
  readonly chair!: boolean;
  /** ISO 8601. */
  readonly from!: string;
  /** ISO 8601; null for no end. */
  readonly to!: string | null;
  readonly version!: number;
}

/** A municipality that does not take part. */
export class MunicipalityChoiceView {
  readonly code!: string;
  readonly name!: string;
}

/** All that the secretariat keeps of a network, by name. */
export class NetworkSetupView {
  readonly network!: NetworkView;
  /** Of what it is for, its period and its phases. */
  readonly version!: number;
  readonly clusters!: KeptClusterView[];
  /** Those who take part, or will. */
  readonly participations!: ParticipationView[];
  readonly municipalities!: MunicipalityChoiceView[];
}
