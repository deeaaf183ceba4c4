/** What holds a file's content back: the virus scanner has not looked yet, or has found something. */
export const contentChecks = ['waiting', 'infected'] as const;
export type ContentCheck = (typeof contentChecks)[number];
