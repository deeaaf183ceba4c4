/** Where a secretariat says whom its network asks for a second factor. */
export const networkSecurityPath = (networkId: string): string => `/netvaerk/${networkId}/sikkerhed`;
