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
export { DirectoryService } from './directory/directory.service';
export { DatedEnds } from './endings';
export { type CountedMembership, HandOverCounts } from './hand-over/hand-over-counts';
export type { MembershipWish } from './memberships/membership-starts';
export { MembershipsService } from './memberships/memberships.service';
export { SecretariatPeople } from './memberships/secretariat-people';
export { NetworksModule } from './networks.module';
export { NetworkNews } from './networks/network-news';
export { NetworksService } from './networks/networks.service';
export { fillMunicipalities, municipalitiesJson } from './reference/municipalities';
export { MunicipalityCodePipe } from './reference/municipality-code.pipe';
export { SpacesService } from './spaces/spaces.service';
export { SubSpaces } from './spaces/sub-spaces';
