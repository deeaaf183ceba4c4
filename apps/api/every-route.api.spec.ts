import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import { createApp, createDataSource, Database, Log, newId, readEnvironment, RedisConnection, Settings } from '@hv/platform/api';
import { aDatabase, type SpecDatabase } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';
import { installWeb } from './install-web';
import { routesOf } from './reflection';

let specDatabase: SpecDatabase;
let database: Database;
let app: NestFastifyApplication;
let folder: string;
const answered = new Set<string>();

beforeAll(async () => {
  specDatabase = await aDatabase();
  folder = await mkdtemp(join(tmpdir(), 'hv-web-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><app-root ngCspNonce="CSP_NONCE"></app-root>');
  const log = new Log('silent');
  const settings = new Settings(readEnvironment({ DATA_DIR: folder, RATE_LIMIT: 'off' }), specDatabase.url, '0.0.0-spec');
  database = new Database(await createDataSource(specDatabase.url, log).initialize());
  app = await createApp({ settings, database, redis: new RedisConnection(undefined), log }, capabilities);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }: RouteOptions) => {
      for (const verb of [method].flat()) if (verb !== 'HEAD') answered.add(`${verb} ${url}`);
    });
  installWeb(app, settings, log, { web: folder, api: __dirname });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  await database.dataSource.destroy();
  await specDatabase.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the server', () => {
  it('answers no route that declares no rule, but measurements, docs, the web, and WebDAV, which asks for a token by itself', async () => {
    const declared = routesOf(app).map(({ method, path }) => `${method} ${path}`);
    const others = [...answered].filter((route) => !declared.includes(route)).sort();
    const isDav = (route: string): boolean => /^[A-Z]+ \/dav(\/\*?)?$/.test(route);
    for (const route of others.filter(isDav)) {
      const [method, url] = route.replace('*', newId()).split(' ') as ['GET' | 'OPTIONS', string];
      const { statusCode } = await app.inject({ method, url });
      // What it can do it tells anyone, of nothing in particular.
      expect([route, statusCode]).toEqual([route, method === 'OPTIONS' ? 200 : 401]);
    }
    expect(others.filter((route) => !isDav(route))).toEqual(['GET /*', 'GET /api/docs', 'GET /api/openapi.json', 'GET /metrics']);
    expect(declared.filter((route) => !answered.has(route))).toEqual([]);
  });

  it('serves the OpenAPI document, and a page that reads it', async () => {
    const document = await app.inject({ method: 'GET', url: '/api/openapi.json' });
    expect(document.json()).toMatchObject({ openapi: '3.0.3', info: { title: 'Hele Vejen' } });
    const page = await app.inject({ method: 'GET', url: '/api/docs' });
    expect(page.statusCode).toBe(200);
    for (const words of ['/api/v1/threads/{id}/posts', 'PageOfNetworkView', 'Idempotency-Key']) expect(page.body).toContain(words);
  });
});
