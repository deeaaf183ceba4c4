/** Where a secretariat edits its network, as a path of the web. */
export const networkEditingPath = (networkId: string): string => `/netvaerk/${networkId}/ret`;
