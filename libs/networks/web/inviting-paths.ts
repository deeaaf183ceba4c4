/** The places of a network's secretariat, as paths of the web. */
export const invitingPaths = {
  members: (networkId: string) => `/netvaerk/${networkId}/medlemmer`,
  one: (networkId: string) => `/netvaerk/${networkId}/inviter`,
  many: (networkId: string) => `/netvaerk/${networkId}/inviter-flere`,
  invitations: (networkId: string) => `/netvaerk/${networkId}/invitationer`,
} as const;
