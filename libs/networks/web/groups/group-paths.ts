/** The places of a network's groups, as paths of the web. */
export const groupPaths = {
  groups: (networkId: string) => `/netvaerk/${networkId}/grupper`,
  new: (networkId: string) => `/netvaerk/${networkId}/grupper/ny`,
} as const;
