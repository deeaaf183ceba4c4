import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { serveDocs } from './serve-docs';

const hostile = '<img src=x onerror=alert(1)>';
const openApi = {
  openapi: '3.0.0',
  info: { title: 'Hele Vejen', version: '1', description: hostile },
  paths: {
    '/api/v1/threads/{id}': {
      get: {
        tags: ['Threads'],
        summary: 'One thread.',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' }, description: hostile }],
        responses: { '200': { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/ThreadView' } } } } },
      },
      patch: {
        tags: ['Threads'],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ThreadView' } } } },
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      ThreadView: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string', maxLength: 150, description: 'What it is about.' },
          tags: { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, nullable: true },
        },
      },
    },
  },
};

describe('the reader of the API', () => {
  let server: FastifyInstance;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hv-docs-'));
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(openApi));
    server = fastify();
    serveDocs(server, { document: join(folder, 'openapi.json') });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('serves the document', async () => expect((await server.inject('/api/openapi.json')).json()).toEqual(openApi));

  it('shows routes, parameters and schemas, and links between them', async () => {
    const { body } = await server.inject('/api/docs');
    for (const part of [
      '<html lang="en">',
      '<article id="get-api-v1-threads-id-">',
      '<a href="#get-api-v1-threads-id-">GET /api/v1/threads/{id}</a>',
      '<caption>Parameters of GET /api/v1/threads/{id}</caption>',
      '<th scope="row"><code>id</code></th><td>path</td><td>string</td><td>yes</td>',
      'Body: <a href="#schema-ThreadView">ThreadView</a> (<code>application/json</code>)',
      '<article id="schema-ThreadView">',
      '<td>string</td><td>always</td><td>What it is about.<br>maxLength 150</td>',
      '<td>list of <code>&quot;a&quot;</code> or <code>&quot;b&quot;</code> or null</td><td>may be absent</td>',
    ])
      expect(body).toContain(part);
    const anchors = [...body.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    for (const anchor of anchors) expect(body).toContain(`id="${anchor}"`);
  });

  it('runs no script and takes nothing from the document as html', async () => {
    const { body, headers } = await server.inject('/api/docs');
    expect(body).not.toContain('<script');
    expect(body).not.toContain('<img');
    const style = /<style>([^]*)<\/style>/.exec(body)![1]!;
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });
});
