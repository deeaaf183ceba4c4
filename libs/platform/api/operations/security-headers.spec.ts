import fastify, { type FastifyInstance } from 'fastify';
import { securityHeaders } from './security-headers';

async function aServer(secure: boolean): Promise<FastifyInstance> {
  const server = fastify();
  securityHeaders(server, secure);
  server.get('/api/v1/data', () => ({}));
  server.get('/api/v1/broken', () => Promise.reject(new Error('x')));
  server.get('/api/v1/file', (_request, reply) =>
    reply.headers({ 'cache-control': 'private', 'content-security-policy': 'sandbox' }).send('x'),
  );
  server.get('/page', () => 'x');
  await server.ready();
  return server;
}

describe('security headers', () => {
  it('stand on every answer, errors and unknown addresses included', async () => {
    const server = await aServer(false);
    for (const url of ['/api/v1/data', '/api/v1/broken', '/api/v1/unknown', '/page']) {
      const { headers } = await server.inject(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('ask for https only where there is https', async () => {
    const { headers } = await (await aServer(true)).inject('/page');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it('keep answers of the API out of caches and away from pages, unless the route says otherwise', async () => {
    const server = await aServer(false);
    expect((await server.inject('/api/v1/data')).headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    expect((await server.inject('/api/v1/unknown')).headers['cache-control']).toBe('no-store');
    expect((await server.inject('/api/v1/file')).headers).toMatchObject({
      'cache-control': 'private',
      'content-security-policy': 'sandbox',
    });
    expect((await server.inject('/page')).headers['cache-control']).toBeUndefined();
  });
});
