/** The places of a library, as paths of the web, and where its files are read. */
export const documentPaths = {
  folder: (spaceId: string, folderId: string | null) => `/rum/${spaceId}/dokumenter${folderId ? `/${folderId}` : ''}`,
  document: (spaceId: string, documentId: string) => `/rum/${spaceId}/dokumenter/fil/${documentId}`,
  tags: (spaceId: string) => `/rum/${spaceId}/dokumenter/maerker`,
  tag: (spaceId: string, tagId: string) => `/rum/${spaceId}/dokumenter/maerker/${tagId}`,
  reviews: (spaceId: string) => `/rum/${spaceId}/dokumenter/gennemses`,
  trash: (spaceId: string) => `/rum/${spaceId}/dokumenter/papirkurv`,
  /** All that stands in a place, as one file. */
  zip: (spaceId: string, folderId: string | null) => (folderId ? `/api/v1/folders/${folderId}/zip` : `/api/v1/spaces/${spaceId}/zip`),
  /** Some of a library, as one file. */
  zipOf: (spaceId: string, entryIds: readonly string[]) => `/api/v1/spaces/${spaceId}/zip?entry=${entryIds.join(',')}`,
  thumbnail: (documentId: string, number: number) => `/api/v1/documents/${documentId}/versions/${number}/thumbnail`,
  content: (documentId: string) => `/api/v1/documents/${documentId}/content`,
  version: (documentId: string, number: number) => `/api/v1/documents/${documentId}/versions/${number}`,
} as const;
