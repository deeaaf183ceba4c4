import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { answerProblem } from '../../problems';
import { Log } from '../log';
import { serveWeb } from './serve-web';

const html = `<!doctype html><html lang="da"><head><base href="/" /><link rel="stylesheet" href="styles-ABCDEFGH.css"><link rel="icon" href="/favicon.svg">
<script src="main-ABCDEFGH.js" type="module"></script></head><body><app-root ngCspNonce="CSP_NONCE"></app-root><a href="#main">x</a></body></html>`;
const script = 'console.log("Hele Vejen");'.repeat(50);

describe('the web', () => {
  let root: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'hv-web-'));
    await mkdir(join(root, 'media'));
    await writeFile(join(root, 'index.html'), html);
    await writeFile(join(root, 'main-ABCDEFGH.js'), script);
    await writeFile(join(root, 'main-ABCDEFGH.js.br'), brotliCompressSync(script));
    await writeFile(join(root, 'main-ABCDEFGH.js.gz'), gzipSync(script));
    await writeFile(join(root, 'media', 'plex-HGFEDCBA.woff2'), 'font');
    await writeFile(join(root, 'favicon.svg'), '<svg/>');
    server = fastify();
    server.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, new Log('silent')));
    server.get('/api/v1/about', () => ({ demo: true }));
    serveWeb(server, { root, secure: false, publicUrl: 'http://localhost:3210', offlineReading: true });
    await server.ready();
  });
  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  it.each(['/', '/rum/0190?fane=om', '/indstillinger/'])('answers %s with the page', async (url) => {
    const { statusCode, headers, body } = await server.inject(url);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    const nonce = /ngCspNonce="([\w-]{22})"/.exec(body)?.[1];
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data: blob:; ` +
        `connect-src 'self' ws://localhost:3210 ws://127.0.0.1:3210; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ` +
        `require-trusted-types-for 'script'; trusted-types angular angular#bundler angular#components ProseMirrorClipboard hele-vejen-offline hele-vejen-pdf`,
    );
  });

  it('gives each answer a nonce of its own, and addresses that hold on deep links', async () => {
    const [one, other] = [(await server.inject('/a/b')).body, (await server.inject('/a/b')).body];
    expect(one).not.toBe(other);
    expect(one).not.toContain('CSP_NONCE');
    expect(one).not.toContain('<base');
    for (const link of ['href="/styles-ABCDEFGH.css"', 'src="/main-ABCDEFGH.js"', 'href="/favicon.svg"', 'href="#main"'])
      expect(one).toContain(link);
  });

  it('serves hashed files for ever, compressed as the browser likes', async () => {
    const plain = await server.inject('/main-ABCDEFGH.js');
    expect(plain.body).toBe(script);
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=utf-8',
    });
    const brotli = await server.inject({ url: '/main-ABCDEFGH.js', headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'accept-encoding',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(script);
    expect((await server.inject({ url: '/main-ABCDEFGH.js', headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding']).toBe(
      'gzip',
    );
    expect((await server.inject('/media/plex-HGFEDCBA.woff2')).headers['cache-control']).toContain('immutable');
  });

  it('asks anew for files whose name does not tell their content', async () => {
    const { headers } = await server.inject('/favicon.svg');
    expect(headers['cache-control']).toBe('public, no-cache');
    expect((await server.inject({ url: '/favicon.svg', headers: { 'if-none-match': String(headers['etag']) } })).statusCode).toBe(304);
  });

  it.each([
    '/nope.js',
    '/api/nope',
    '/api',
    '/api/v1/nope',
    '/health/nope',
    '/index.html',
    '/main-ABCDEFGH.js.br',
    '/..%2fpackage.json',
    '/media'.concat('/../../x.txt'),
  ])('knows nothing of %s', async (url) => {
    const { statusCode, headers, body } = await server.inject(url);
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({ status: 404, code: 'platform.not-found' });
  });

  it('ends what browsers keep for reading without a network, where that is switched off', async () => {
    await writeFile(join(root, 'service-worker.js'), 'kept()');
    const switched = async (offlineReading: boolean) => {
      const other = fastify();
      serveWeb(other, { root, secure: false, publicUrl: 'http://localhost:3210', offlineReading });
      const { headers, body } = await other.inject('/service-worker.js');
      await other.close();
      return { kind: headers['content-type'], caching: headers['cache-control'], body };
    };
    const script = { kind: 'application/javascript; charset=utf-8', caching: 'public, no-cache' };
    expect(await switched(true)).toEqual({ ...script, body: 'kept()' });
    expect(await switched(false)).toEqual({ ...script, body: expect.stringContaining('registration.unregister()') });
  });

  it('leads to the accessibility statement, here or where it lies', async () => {
    const { statusCode, headers } = await server.inject('/was');
    expect([statusCode, headers.location]).toEqual([302, '/tilgaengelighed']);
    const other = fastify();
    const accessibilityStatement = 'https://www.was.digst.dk/helevejen-example';
    serveWeb(other, { root, secure: false, publicUrl: 'http://localhost:3210', offlineReading: true, accessibilityStatement });
    expect((await other.inject('/was?fra=foden')).headers.location).toBe(accessibilityStatement);
    await other.close();
  });

  it('leaves the routes of the API alone', async () => expect((await server.inject('/api/v1/about')).json()).toEqual({ demo: true }));

  it('says when there is no build, or one without room for the nonce', async () => {
    expect(() => serveWeb(fastify(), { root: '/nowhere', secure: false, publicUrl: 'http://x.example', offlineReading: true })).toThrow(
      'There is no web build',
    );
    const bare = await mkdtemp(join(tmpdir(), 'hv-web-'));
    await writeFile(join(bare, 'index.html'), '<html></html>');
    expect(() => serveWeb(fastify(), { root: bare, secure: false, publicUrl: 'http://x.example', offlineReading: true })).toThrow(
      'CSP_NONCE',
    );
    await rm(bare, { recursive: true });
  });

  it('keeps to https where people come by https', async () => {
    const secured = fastify();
    serveWeb(secured, { root, secure: true, publicUrl: 'https://helevejen.example', offlineReading: true });
    const policy = (await secured.inject('/')).headers['content-security-policy'];
    expect(policy).toContain("connect-src 'self' wss://helevejen.example;");
    expect(policy).toContain('upgrade-insecure-requests');
    await secured.close();
  });
});
