/** A tag stands on what others brought: who moderates the library names it otherwise. */
export const mayRename = ({ moderates }: { readonly moderates: boolean }): boolean => moderates;
