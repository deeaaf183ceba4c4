/** The places of a space, as paths of the web. */
export const spacePaths = {
  threads: (spaceId: string) => `/rum/${spaceId}/samtaler`,
  documents: (spaceId: string) => `/rum/${spaceId}/dokumenter`,
  about: (spaceId: string) => `/rum/${spaceId}/om`,
} as const;
