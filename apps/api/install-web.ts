import { join } from 'node:path';
import {
  installRequestLog,
  LiveServer,
  type Log,
  Metrics,
  securityHeaders,
  serveDocs,
  serveMetrics,
  serveWeb,
  type Settings,
} from '@hv/platform/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** Where the builds lie. */
export interface Builds {
  /** The web's build. */
  readonly web: string;
  /** The folder of openapi.json. */
  readonly api: string;
}

/** Puts what is not an API route beside the API: request lines, headers, measurements, the docs, and the web. */
export function installWeb(app: NestFastifyApplication, settings: Settings, log: Log, builds: Builds): void {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const { METRICS_TOKEN, PUBLIC_URL, OFFLINE_READING, ACCESSIBILITY_STATEMENT_URL } = settings.environment;
  const metrics = app.get(Metrics, { strict: false });
  metrics.socketsAre(() => app.get(LiveServer));
  installRequestLog(server, log);
  metrics.observe(server);
  securityHeaders(server, settings.secure);
  serveMetrics(server, metrics, METRICS_TOKEN);
  serveDocs(server, { document: join(builds.api, 'openapi.json') });
  serveWeb(server, {
    root: builds.web,
    secure: settings.secure,
    publicUrl: PUBLIC_URL,
    offlineReading: OFFLINE_READING === 'on',
    accessibilityStatement: ACCESSIBILITY_STATEMENT_URL,
  });
}
