/** Where work changes hands, as paths of the web. */
export const handOverPaths = {
  /** What one may hand over. */
  list: '/overdrag',
  one: (membershipId: string) => `/overdrag/${membershipId}`,
} as const;
