export const networksProblems = {
  networkNotFound: 'networks.network-not-found',
  spaceNotFound: 'networks.space-not-found',
  membershipNotFound: 'networks.membership-not-found',
  mayNotEndMembership: 'networks.may-not-end-membership',
} as const;
