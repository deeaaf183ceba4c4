import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long a body may take to arrive, ms. */
export const arrivalMs = 30_000;

const answer = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/**
 * Ends requests whose body does not arrive in time, so that nobody holds connections by sending little by little. What is taken as a stream may
 * take as long as it is: a large file over a slow line; where nothing comes at all, the server's own patience ends it.
 * @param withinMs for specs
 */
export function endLateBodies(server: FastifyInstance, withinMs = arrivalMs): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request) && !(request.routeOptions.config as { takesStream?: boolean }).takesStream) {
      const late = setTimeout(() => request.raw.socket.end(answer, () => request.raw.destroy()), withinMs);
      request.raw.once('end', () => clearTimeout(late));
      reply.raw.once('close', () => clearTimeout(late));
    }
    done();
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
