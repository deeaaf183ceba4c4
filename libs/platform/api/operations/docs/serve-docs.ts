import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { docsPage, docsStyle } from './docs-page';
import type { OpenApi } from './open-api';

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(docsStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Serves the OpenAPI document at /api/openapi.json and a page that reads it at /api/docs. @param document path of the generated openapi.json */
export function serveDocs(server: FastifyInstance, { document }: { readonly document: string }): void {
  const json = readFileSync(document, 'utf8');
  let page: string | undefined;
  server.get('/api/openapi.json', (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-cache').send(json),
  );
  server.get('/api/docs', (_request, reply) => {
    page ??= docsPage(JSON.parse(json) as OpenApi);
    return reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': policy })
      .send(page);
  });
}
