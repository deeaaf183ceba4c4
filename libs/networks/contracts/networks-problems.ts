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
  mayNotChangeRoles: 'networks.may-not-change-roles',
  mayNotInvite: 'networks.may-not-invite',
  invitationNotFound: 'networks.invitation-not-found',
  /** It was accepted, so it can be neither sent anew nor withdrawn. */
  invitationUsed: 'networks.invitation-used',
  tooManyResends: 'networks.too-many-resends',
  /** People cannot be asked as wished; `errors` says which row and cell, by one of the codes below. */
  rowsRefused: 'networks.rows-refused',
  nameDangerous: 'networks.name-dangerous',
  nameTooLong: 'networks.name-too-long',
  addressMissing: 'networks.address-missing',
  addressWrong: 'networks.address-wrong',
  addressTwice: 'networks.address-twice',
  organisationMissing: 'networks.organisation-missing',
  organisationUnknown: 'networks.organisation-unknown',
  roleUnknown: 'networks.role-unknown',
  clusterOther: 'networks.cluster-other',
  alreadyInvited: 'networks.already-invited',
  personNotFound: 'networks.person-not-found',
  pictureNotFound: 'networks.picture-not-found',
  /** What was sent as a picture is none that we show. */
  notAPicture: 'networks.not-a-picture',
  pictureTooLarge: 'networks.picture-too-large',
  /** What somebody tells of themselves cannot be kept; `errors` says which field. */
  profileRefused: 'networks.profile-refused',
  cprNumber: 'networks.cpr-number',
  mayNotExport: 'networks.may-not-export',
  feedbackNotFound: 'networks.feedback-not-found',
  /** What somebody tells the secretariat cannot be kept; `errors` says why. */
  feedbackRefused: 'networks.feedback-refused',
  mayNotReadFeedback: 'networks.may-not-read-feedback',
  groupNotFound: 'networks.group-not-found',
  /** A group cannot be as wished; `errors` says which field. */
  groupRefused: 'networks.group-refused',
  mayNotJoinGroup: 'networks.may-not-join-group',
  mayNotManageGroup: 'networks.may-not-manage-group',
  /** Nobody would own the group then. */
  lastOwner: 'networks.last-owner',
  mayNotEditNetwork: 'networks.may-not-edit-network',
  /** A network cannot be as wished; `errors` says which field, by one of the four codes below. */
  networkRefused: 'networks.network-refused',
  daysTurned: 'networks.days-turned',
  phasesOverlap: 'networks.phases-overlap',
  phaseOutside: 'networks.phase-outside',
  organisationUnclear: 'networks.organisation-unclear',
  clusterNotFound: 'networks.cluster-not-found',
  clusterNameTaken: 'networks.cluster-name-taken',
  /** Organisations are in it. */
  clusterInUse: 'networks.cluster-in-use',
  participationNotFound: 'networks.participation-not-found',
  alreadyParticipates: 'networks.already-participates',
  groupArchived: 'networks.group-is-archived',
  /** Neither one's own, nor of one's organisation's people, nor of the network that one keeps. */
  mayNotHandOver: 'networks.may-not-hand-over',
  handOverNotFound: 'networks.hand-over-not-found',
  /** The membership is handed over already. */
  handOverWaits: 'networks.hand-over-waits',
  /** It is done: it cannot be taken back. */
  handOverDone: 'networks.hand-over-done',
  /** It cannot be handed over as asked; `errors` says which field, by one of the two codes below or `period-empty`. */
  handOverRefused: 'networks.hand-over-refused',
  successorUnknown: 'networks.successor-unknown',
  /** The membership ends before that day. */
  dayTooLate: 'networks.day-too-late',
} as const;
