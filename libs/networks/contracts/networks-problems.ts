export const networksProblems = {
  networkNotFound: 'networks.network-not-found',
  spaceNotFound: 'networks.space-not-found',
  membershipNotFound: 'networks.membership-not-found',
  mayNotStartMembership: 'networks.may-not-start-membership',
  mayNotEndMembership: 'networks.may-not-end-membership',
  /** The person is already in the network for that organisation. */
  alreadyMember: 'networks.already-member',
  /** A membership cannot be as asked; `errors` says which field, by one of the three codes below. */
  membershipRefused: 'networks.membership-refused',
  personUnknown: 'networks.person-unknown',
  organisationNotInNetwork: 'networks.organisation-not-in-network',
  periodEmpty: 'networks.period-empty',
} as const;
