/** The places of a library, as paths of the web, and where its files are read. */
export const documentPaths = {
  folder: (spaceId: string, folderId: string | null) => `/rum/${spaceId}/dokumenter${folderId ? `/${folderId}` : ''}`,
  document: (spaceId: string, documentId: string) => `/rum/${spaceId}/dokumenter/fil/${documentId}`,
  trash: (spaceId: string) => `/rum/${spaceId}/dokumenter/papirkurv`,
  content: (documentId: string) => `/api/v1/documents/${documentId}/content`,
  version: (documentId: string, number: number) => `/api/v1/documents/${documentId}/versions/${number}`,
} as const;
