import { type Area, areas, profileLimits, type Role, roles } from '@hv/networks/contracts';
import { PageQuery } from '@hv/platform/api';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** What people are looked for by. */
export class PeopleSought extends PageQuery {
  /** Beginnings of words of their name, title, organisation, subjects and what they work with. */
  @IsOptional()
  @IsString()
  @MaxLength(profileLimits.question)
  readonly q?: string;

  @IsOptional()
  @IsUUID('loose')
  readonly organisation?: string;

  @IsOptional()
  @IsUUID('loose')
  readonly cluster?: string;

  @IsOptional()
  @IsIn(roles)
  readonly role?: Role;

  @IsOptional()
  @IsIn(areas)
  readonly area?: Area;

  @IsOptional()
  @IsString()
  @MaxLength(profileLimits.subject)
  readonly subject?: string;
}

/** `?q=&organisation=&cluster=&role=&area=&subject=&choices=&limit=&after=` */
export class DirectoryQuery extends PeopleSought {
  /** `true`: also what the directory can be narrowed to. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value))
  @IsBoolean()
  readonly choices?: boolean;
}

/** `?network=` */
export class PersonQuery {
  /** The network one is at: where there is a place to ask them in it, that is the place. */
  @IsOptional()
  @IsUUID('loose')
  readonly network?: string;
}

/** `?network=&limit=&after=` */
export class OrganisationsQuery extends PageQuery {
  /** One of one's networks; all of them without it. */
  @IsOptional()
  @IsUUID('loose')
  readonly network?: string;
}
