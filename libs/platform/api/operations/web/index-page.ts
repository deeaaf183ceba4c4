/** Where the build left room for the nonce. */
const placeholder = 'CSP_NONCE';

/**
 * Prepares the built index.html for answering.
 * Its addresses are made absolute and its <base> is taken out, so that deep links find their files under `base-uri 'none'`.
 * @returns a function from the nonce of an answer to its html
 * @throws Error when the build left no room for a nonce
 */
export function indexPageOf(built: string): (nonce: string) => string {
  if (!built.includes(placeholder)) throw new Error(`index.html has no ${placeholder}: styles would be refused`);
  const rooted = built.replace(/<base\b[^>]*>\s*/i, '').replace(/\b(src|href)="(?![/#]|[a-z][a-z0-9+.-]*:)/gi, '$1="/');
  return (nonce) => rooted.replaceAll(placeholder, nonce);
}
