export { aMember, type MemberChoices, type SpecMember } from './a-member';
export { aNetwork, type NetworkChoices, type SpecCluster, type SpecNetwork } from './a-network';
export { aGroup, aSubSpace, type ListedSpaceChoices } from './a-space';
export { anOrganisation, type OrganisationChoices, type SpecOrganisation } from './an-organisation';
