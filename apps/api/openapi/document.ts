import { createApp, createDataSource, Database, Log, readEnvironment, RedisConnection, Settings } from '@hv/platform/api';
import { version } from '../../../package.json';
import { capabilities } from '../capabilities';
import { type Route, routesOf } from '../reflection';
import { limitsOf, validatedClasses } from './limits';
import { type Operation, operationOf } from './operation';
import { readSource, type Source } from './source';

const info = {
  title: 'Hele Vejen',
  version,
  description:
    'The collaboration platform of partnership networks. Lists answer `items` and `next`, the cursor that `after` takes. Every failed request is answered with problem+json. ' +
    'Changing requests need our own Origin or a bearer token.',
  license: { name: 'MPL-2.0', url: 'https://www.mozilla.org/MPL/2.0/' },
};

const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-hv',
    description: 'The cookie that POST /api/v1/session sets; under plain http its name is hv-<port>.',
  },
  token: { type: 'http', scheme: 'bearer', description: 'An access token from POST /api/v1/access-tokens.' },
};

/** The measurements stand beside Nest, and have a token of their own. */
const metrics = {
  get: {
    operationId: 'Metrics_read',
    tags: ['platform'],
    summary: 'Measurements, as Prometheus reads them: from the machine itself, or with METRICS_TOKEN as bearer token.',
    security: [],
    responses: {
      200: { description: 'The measurements.', content: { 'text/plain': { schema: { type: 'string' } } } },
      401: { description: 'Neither from here nor with the token.' },
    },
  },
};

/** The OpenAPI document of the product, as text: routes and rules from Nest's metadata, types from the source, limits from the validators. */
export async function openApiText(): Promise<string> {
  const source = readSource('apps/api/capabilities.ts');
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of await routesOfProduct())
    (paths[route.path.replace(/:(\w+)/g, '{$1}')] ??= {})[route.method.toLowerCase()] = operationFor(route, source);
  paths['/metrics'] = metrics;
  source.named('ProblemView');
  const document = { openapi: '3.0.3', info, paths, components: { securitySchemes, schemas: schemasOf(source) } };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The product is made, but neither initialised nor given a database: only its routes are looked at. */
async function routesOfProduct(): Promise<Route[]> {
  const log = new Log('silent');
  const settings = new Settings(readEnvironment({}), '', version);
  const database = new Database(createDataSource('', log));
  return routesOf(await createApp({ settings, database, redis: new RedisConnection(undefined), log }, capabilities));
}

function operationFor(route: Route, { handlers }: Source): Operation {
  const handler = handlers.get(route.name);
  if (!handler) throw new Error(`The source of ${route.name} was not found.`);
  return operationOf(route, handler);
}

function schemasOf({ schemas: { named } }: Source): Record<string, unknown> {
  for (const target of validatedClasses()) {
    const schema = named.get(target.name);
    if (schema?.properties) schema.properties = limitsOf(target, schema.properties);
  }
  return Object.fromEntries([...named].sort(([one], [other]) => (one < other ? -1 : 1)));
}
