/** The page of a network, as a path of the web. */
export const networkPath = (networkId: string): string => `/netvaerk/${networkId}`;
