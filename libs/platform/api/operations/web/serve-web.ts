import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { platformProblems } from '@hv/platform/contracts';
import { NotFound } from '../../problems';
import { contentSecurityOf } from './content-security';
import { endingWorker, workerPath } from './ending-worker';
import { indexPageOf } from './index-page';

/** The built web, and how people reach it. */
export interface Web {
  /** Folder of the build. */
  readonly root: string;
  readonly secure: boolean;
  readonly publicUrl: string;
  /** Whether browsers may keep the app for reading without a network. */
  readonly offlineReading: boolean;
  /** Where the accessibility statement is; a page of the web when it lies nowhere else. */
  readonly accessibilityStatement?: string | undefined;
}

/** The name carries a hash of the content: it never means anything else. */
const hashed = /-[A-Z0-9]{8}\.[a-z0-9]+$/;
/** The address that public sites are asked to have their accessibility statement at. */
const statementPath = '/was';
const notAPage = /^\/(api|health|metrics|socket\.io)(\/|$)|\.[a-z0-9]{1,8}$/i;

/**
 * Serves the built web: its files, and index.html for every address that a page of it may have.
 * Call before the server listens; routes of their own go first.
 * @throws Error when there is no build
 */
export function serveWeb(
  server: FastifyInstance,
  { root, secure, publicUrl, offlineReading, accessibilityStatement = '/tilgaengelighed' }: Web,
): void {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`There is no web build in ${root}: build it first.`);
  const page = indexPageOf(readFileSync(join(root, 'index.html'), 'utf8'));
  const files = filesOf(root);
  void server.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });

  const answerPage = (reply: FastifyReply): string => {
    const nonce = randomBytes(16).toString('base64url');
    void reply.headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityOf(nonce, { publicUrl, secure }),
    });
    return page(nonce);
  };
  server.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    if (path === statementPath) return reply.header('cache-control', 'no-cache').redirect(accessibilityStatement, 302);
    if (path === workerPath && !offlineReading)
      return reply
        .headers({ 'content-type': 'application/javascript; charset=utf-8', 'cache-control': 'public, no-cache' })
        .send(endingWorker);
    if (files.has(path)) {
      void reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache');
      return reply.sendFile(path.slice(1));
    }
    if (notAPage.test(path)) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
    return reply.send(answerPage(reply));
  });
}

/** The paths of all files, without index.html, which is never sent as it was built, and without the compressed copies. */
function filesOf(root: string): ReadonlySet<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => `/${relative(root, join(parentPath, name)).split(sep).join('/')}`);
  return new Set(paths.filter((path) => path !== '/index.html' && !/\.(br|gz)$/.test(path)));
}
