import type { FastifyInstance } from 'fastify';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const underHttps = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** Answers of the API are data: no browser shall keep them or make a page of them, unless the route says otherwise. */
const ofData = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/** Sets what every answer says about itself to browsers. @param secure whether people reach us over https */
export function securityHeaders(server: FastifyInstance, secure: boolean): void {
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(secure ? { ...always, ...underHttps } : always);
    done();
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/'))
      for (const [name, value] of Object.entries(ofData)) if (!reply.hasHeader(name)) void reply.header(name, value);
    done();
  });
}
