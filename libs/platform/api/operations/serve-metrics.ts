import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SignInNeeded } from '../problems';
import type { Metrics } from './metrics';

/** What a proxy adds: with one of these the peer is not who asks. */
const forwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Serves /metrics to this machine itself, and to whoever has the token.
 * It stands beside Nest: its token is not one of a person, which the guard would refuse.
 * @param token METRICS_TOKEN
 */
export function serveMetrics(server: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  server.get('/metrics', async (request, reply) => {
    if (!isFromHere(request) && !holds(request, token)) throw new SignInNeeded();
    void reply.header('content-type', metrics.contentType).header('cache-control', 'no-store');
    return metrics.read();
  });
}

function isFromHere({ raw, headers }: FastifyRequest): boolean {
  const peer = (raw.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const loopback = peer === '::1' || (isIP(peer) === 4 && peer.startsWith('127.'));
  return loopback && forwarded.every((name) => headers[name] === undefined);
}

/** Compared as digests: equal in length, in constant time. */
function holds({ headers }: FastifyRequest, token: string | undefined): boolean {
  const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return given !== undefined && token !== undefined && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
