export { AccessBook, type GrantedSpace, type GrantedSpaces } from './access-book';
export { NetworksSpaceAccess } from './networks-space-access';
export { Regrouping } from './regrouping';
export {
  type Listed,
  type MembershipFacts,
  type Seeing,
  seeing,
  type SpaceAbilities,
  spaceAbilities,
  type SpaceFacts,
} from './space.policy';
