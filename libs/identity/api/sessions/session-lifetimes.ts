/** A session ends when it was not used for this long … */
export const idleHours = 12;
/** … and at the latest this long after sign-in. */
export const absoluteDays = 7;

/** What makes a session `s` alive, in SQL. */
export const sessionIsAlive = `s.expires_at > now() AND s.used_at > now() - interval '${idleHours} hours'`;
