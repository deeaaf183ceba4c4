/** What is known of how someone stands to a space; undefined when they do not see it. */
type Sight = { readonly see: boolean } | undefined;

/** Whoever sees a space knows who else does: nobody writes to readers they cannot name. Nobody else learns who is there. */
export const mayReadMembers = (sight: Sight): boolean => sight?.see === true;
