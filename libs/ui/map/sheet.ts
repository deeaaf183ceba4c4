/** The sheet that the country is drawn on, in its own measure. */
export const sheet = { width: 640, height: 720 } as const;
