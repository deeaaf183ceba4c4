import { Injectable } from '@nestjs/common';
import { answerProblem, Locked, Log, Problem, problemOf, takesStream } from '@hv/platform/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAside } from './aside-name';
import { DavAsides } from './dav-asides';
import { type DavCall, davCall } from './dav-call';
import { DavDoor } from './dav-door';
import { DavFinding } from './dav-finding';
import { DavLocking } from './dav-locking';
import { DavMoving } from './dav-moving';
import { DavPasses } from './dav-passes';
import { davPath, davRoot } from './dav-path';
import { DavProblem } from './dav-problem';
import { DavProperties } from './dav-properties';
import { davMethods, DavReading } from './dav-reading';
import { DavWriting } from './dav-writing';
import { errorXml } from './multistatus';

type Handler = (call: DavCall) => Promise<void>;

const beyondHttp = ['PROPFIND', 'PROPPATCH', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'UNLOCK'];
const realm = 'Basic realm="Hele Vejen", charset="UTF-8"';

/** The addresses of WebDAV, class 2: beside the API, by methods that it does not have. */
@Injectable()
export class DavRoutes {
  private readonly handlers: Readonly<Record<string, Handler>>;

  constructor(
    private readonly door: DavDoor,
    private readonly log: Log,
    private readonly passes: DavPasses,
    private readonly asides: DavAsides,
    reading: DavReading,
    finding: DavFinding,
    writing: DavWriting,
    moving: DavMoving,
    locking: DavLocking,
    properties: DavProperties,
  ) {
    this.handlers = {
      GET: (call) => reading.get(call),
      HEAD: (call) => reading.get(call),
      PROPFIND: (call) => finding.propfind(call),
      PROPPATCH: (call) => properties.proppatch(call),
      PUT: (call) => writing.put(call),
      MKCOL: (call) => writing.makeFolder(call),
      DELETE: (call) => writing.remove(call),
      COPY: (call) => moving.copy(call),
      MOVE: (call) => moving.move(call),
      LOCK: (call) => locking.lock(call),
      UNLOCK: (call) => locking.unlock(call),
    };
  }

  /** Puts them beside the API. Call before the server is ready. */
  install(server: FastifyInstance): void {
    for (const method of beyondHttp) server.addHttpMethod(method, { hasBody: true });
    void server.register((dav, _options, done) => {
      dav.removeAllContentTypeParsers();
      // Whatever it is called, it is a file, or XML that says what it is.
      dav.addContentTypeParser('*', (_request, payload, taken) => taken(null, payload));
      dav.setErrorHandler((error, request, reply) => this.fail(error, request, reply));
      const methods = ['OPTIONS', ...Object.keys(this.handlers)];
      for (const url of [davRoot, `${davRoot}/`, `${davRoot}/*`])
        dav.route({
          method: methods,
          url,
          exposeHeadRoute: false,
          config: takesStream as object,
          handler: (request, reply) => this.answer(request, reply),
        });
      done();
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (request.method === 'OPTIONS')
      return reply.headers({ dav: '1, 2', allow: davMethods, 'ms-author-via': 'DAV', 'content-length': 0 }).send();
    const path = davPath(request.raw.url ?? '');
    const { actor, documentId } = await this.door.enter(request, path);
    const call = davCall({ actor, requestId: request.id }, path, request, reply);
    if (documentId !== undefined) await this.passes.admit(call, { actor, documentId });
    if (isAside(path.names.at(-1))) await this.asides.answer(call);
    else await this.handlers[request.method]!(call);
    return reply;
  }

  private fail(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemOf(error);
    if (problem?.status === 401) void reply.header('www-authenticate', realm);
    if (problem?.status === 405) void reply.header('allow', davMethods);
    const condition = conditionOf(problem);
    if (!condition) return answerProblem(error, request, reply, this.log);
    void reply.status(problem!.status).headers({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-store' });
    void reply.send(errorXml(condition));
  }
}

function conditionOf(problem: Problem | undefined): string | undefined {
  if (problem instanceof DavProblem) return problem.condition;
  return problem instanceof Locked ? 'lock-token-submitted' : undefined;
}
