/** What an access token may be used for; a session may do both. */
export type TokenScope = 'read' | 'write';
