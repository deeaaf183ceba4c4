import { ownOrigins } from '../../http';

/**
 * What index.html may load and do.
 * @param nonce fresh for each answer; Angular gives it to the styles it adds
 */
export function contentSecurityOf(nonce: string, { publicUrl, secure }: { publicUrl: string; secure: boolean }): string {
  // Older browsers do not count sockets as 'self'. A numeric IPv6 host cannot be written in a policy.
  const sockets = [...ownOrigins(publicUrl)].filter((origin) => !origin.includes('[')).map((origin) => origin.replace(/^http/, 'ws'));
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self' ${sockets.join(' ')}`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types angular angular#bundler angular#components ProseMirrorClipboard hele-vejen-offline hele-vejen-pdf`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
