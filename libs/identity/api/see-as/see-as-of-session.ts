/** What a session `s` looks as (`o`), and the account of that person when they may sign in (`seen`), in SQL: joins. */
export const seenBySession = `LEFT JOIN identity_see_as o ON o.session_id = s.id AND o.ended_at IS NULL
     LEFT JOIN identity_accounts seen ON seen.person_id = o.person_id AND seen.blocked_at IS NULL AND NOT seen.administrator`;

/**
 * A session that looks as somebody holds only as long as it may, in SQL: when its time has run out, or the person is gone, it lets nobody in,
 * so that a page left open as somebody else never becomes one's own unnoticed. Needs the account `a` of the session.
 */
export const seeAsHolds = `(o.id IS NULL OR (o.expires_at > now() AND a.administrator AND seen.id IS NOT NULL))`;
