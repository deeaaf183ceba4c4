import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../new-id';
import type { Log } from './log';

type Level = 'debug' | 'info' | 'warn' | 'error';

/** An id we would have made ourselves, or a proxy's; anything else could be meant for whoever reads the log. */
const sane = /^[\w-]{8,64}$/;
const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Whoever looks for someone trying doors looks at warnings. */
const aboutSignIn = new Set([401, 403, 429]);

/** Gives every request an id, which its answer carries, and writes one line for each: never what it asked with, never what it said. */
export function installRequestLog(server: FastifyInstance, log: Log): void {
  server.setGenReqId(({ headers }) => {
    const given = headers['x-request-id'];
    return typeof given === 'string' && sane.test(given) ? given : newId();
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    log[levelOf(request.method, reply.statusCode)](lineOf(request, reply), 'request');
    done();
  });
}

function levelOf(method: string, status: number): Level {
  if (status >= 500) return 'error';
  if (aboutSignIn.has(status)) return 'warn';
  return status >= 400 || changing.has(method) ? 'info' : 'debug';
}

const lineOf = ({ id, method, routeOptions, actor }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): object => ({
  requestId: id,
  method,
  route: routeOptions.url ?? 'none',
  status: statusCode,
  ms: Math.round(elapsedTime * 10) / 10,
  ...(actor ? { personId: actor.personId } : {}),
});
