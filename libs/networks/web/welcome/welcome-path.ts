/** What happened before one came to a network, as a path of the web. */
export const welcomePath = (networkId: string): string => `/netvaerk/${networkId}/velkommen`;
