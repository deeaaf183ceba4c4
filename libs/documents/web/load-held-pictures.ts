/** Fetches who says why pictures do not show. */
export const loadHeldPictures = async () => (await import('./held-pictures')).HeldPictures;
