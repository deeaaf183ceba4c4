export {
  AccessBook,
  type GrantedSpace,
  type GrantedSpaces,
  type Listed,
  type MembershipFacts,
  type SpaceAbilities,
  spaceAbilities,
  type SpaceFacts,
} from './access';
export { DatedEnds } from './endings';
export type { MembershipWish } from './memberships/membership-starts';
export { MembershipsService } from './memberships/memberships.service';
export { NetworksModule } from './networks.module';
export { NetworksService } from './networks/networks.service';
export { fillMunicipalities, municipalitiesJson } from './reference/municipalities';
export { SpacesService } from './spaces/spaces.service';
export { SubSpaces } from './spaces/sub-spaces';
