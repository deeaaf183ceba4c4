/** Where a picture of a document is read, by its `id`: a picture of a space, or a file by the SHA-256 of its content. */
export const imageSource = (id: string): string => (id.includes('-') ? `/api/v1/images/${id}` : `/api/v1/blobs/${id}`);
