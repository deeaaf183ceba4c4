import { isLoopback } from '../environment';

/**
 * The origins a browser may send our own requests from. While the public address is loopback, every loopback name of its port is ours;
 * else only the public address itself.
 */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const { origin, hostname, port } = new URL(publicUrl);
  if (!isLoopback(hostname)) return new Set([origin]);
  const suffix = port ? `:${port}` : '';
  const scheme = origin.slice(0, origin.indexOf(':'));
  return new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => `${scheme}://${name}${suffix}`));
}

/** The session cookie's name: `__Host-` under https; on loopback it carries the port, so that two instances do not share it. */
export function sessionCookieName(publicUrl: string): string {
  const { protocol, port } = new URL(publicUrl);
  return protocol === 'https:' ? '__Host-hv' : `hv-${port || '80'}`;
}
