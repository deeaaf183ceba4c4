import type { Log, Settings } from '@hv/platform/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Puts what is not an API route beside the API: the web, the docs, headers and request lines. */
export async function installWeb(_app: NestFastifyApplication, _settings: Settings, _log: Log, _root: string): Promise<void> {}
