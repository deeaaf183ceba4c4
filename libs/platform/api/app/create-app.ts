import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Outbox, ReactionBook } from '../events';
import { acceptForms, acceptOnlyJson, maxBodyBytes } from '../http/json-body';
import { arrivalMs, endLateBodies } from '../http/late-bodies';
import { Jobs } from '../jobs';
import { CallBook, LiveServer } from '../live';
import { answerProblem } from '../problems';
import { PlatformModule, type Surroundings } from '../platform.module';

type Imports = readonly (Type | DynamicModule)[];

@Module({})
class Composition {}

/** Makes the HTTP application of the given capabilities; it does not listen yet. */
export async function createApp(surroundings: Surroundings, capabilities: Imports): Promise<NestFastifyApplication> {
  const { settings, log } = surroundings;
  const { TRUSTED_PROXIES } = settings.environment;
  const adapter = new FastifyAdapter({
    trustProxy: TRUSTED_PROXIES.length > 0 ? [...TRUSTED_PROXIES] : false,
    bodyLimit: maxBodyBytes,
    // Heads and small bodies have to come in time; files take as long as they are, as long as something comes.
    requestTimeout: 0,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: true,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => answerProblem(error, request, reply, log),
  });
  const root: DynamicModule = { module: Composition, imports: [PlatformModule.in(surroundings), ...capabilities] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  await app.register(fastifyCookie as never);
  server.server.headersTimeout = arrivalMs;
  endLateBodies(server);
  acceptOnlyJson(server);
  acceptForms(server);
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  return app;
}

/** Starts what runs beside requests: reactions to events, jobs, the outbox and sockets. Call after `app.init()`. */
export async function startApp(app: NestFastifyApplication, role: 'all' | 'api' | 'worker'): Promise<void> {
  app.get(ReactionBook).fill();
  app.get(CallBook).fill();
  await app.get(Jobs).start(role !== 'api');
  app.get(Outbox).start();
  app.get(LiveServer).start(role !== 'worker');
}
