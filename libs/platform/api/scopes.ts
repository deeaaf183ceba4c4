/** What an access token may be used for; a session may read and write. `dav`: libraries as folders of one's computer, and nothing else. */
export type TokenScope = 'read' | 'write' | 'dav';
