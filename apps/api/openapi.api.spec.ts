import { getMetadataStorage } from 'class-validator';
import { IdempotencyKey } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';
import { factoryOf, type Route, routesOf } from './reflection';
import { bodyOf, openApi, operationAt, resolved, type Schema } from './testing';

let world: World;
let routes: Route[];

beforeAll(async () => {
  world = await aWorld(capabilities);
  routes = routesOf(world.app);
});
afterAll(() => world.close());

const documented = (): string[] =>
  Object.entries(openApi.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));

function schemasIn(value: unknown): Schema[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Schema, ...Object.values(value).flatMap(schemasIn)];
}

describe('the OpenAPI document', () => {
  it('has the routes that there are, and /metrics', () => {
    const real = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(documented().sort()).toEqual([...real, 'GET /metrics'].sort());
  });

  it('says what each does, and what each parameter means', () => {
    const told = ['discussions', 'documents', 'search', 'notifications'];
    const silent = Object.entries(openApi.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { tags }]) => told.includes(tags[0]!))
        .flatMap(([method, { summary, parameters = [] }]) => [
          ...(summary ? [] : [`${method} ${path}`]),
          ...parameters.filter((one) => one.in !== 'path' && !one.description).map(({ name }) => `${method} ${path}: ${name}`),
        ]),
    );
    expect(silent).toEqual([]);
  });

  it('says which problems a handler speaks of, beside those of its kind', () => {
    const { responses } = operationAt('POST', '/api/v1/threads/:id/posts')!;
    expect(responses['409']?.description).toBe('discussions.thread-merged.');
    expect(responses['403']?.description).toBe(
      'Not allowed, or from a foreign origin. discussions.may-not-write, discussions.thread-closed.',
    );
  });

  it('says with which status each succeeds, and that all else is problem+json', () => {
    for (const { method, path, status, answersBytes } of routes) {
      const { responses } = operationAt(method, path)!;
      expect(responses).toHaveProperty(String(answersBytes ? 200 : status));
      expect(responses['default']?.content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } },
      });
    }
  });

  it('says who may call each', () => {
    const ways = { anyone: [], person: ['session', 'token'], session: ['session'], administrator: ['session'] } as const;
    for (const { method, path, audience } of routes)
      expect(operationAt(method, path)!.security.flatMap(Object.keys)).toEqual(ways[audience!]);
  });

  it('names the fields of each body as they are checked', () => {
    for (const { method, path, parameters } of routes) {
      const type = parameters.find(({ source }) => source === 'body')?.type as (new () => object) | undefined;
      const checked = type ? getMetadataStorage().getTargetValidationMetadatas(type, '', true, false) : [];
      const schema = bodyOf(operationAt(method, path));
      expect(Object.keys(schema ? (resolved(schema).properties ?? {}) : {}).sort()).toEqual(
        [...new Set(checked.map(({ propertyName }) => propertyName))].sort(),
      );
    }
  });

  it('names the headers of the routes that read them', () => {
    const key = factoryOf(IdempotencyKey);
    for (const { method, path, parameters } of routes) {
      const names = (operationAt(method, path)!.parameters ?? []).filter((parameter) => parameter.in === 'header').map(({ name }) => name);
      expect(names.includes('Idempotency-Key')).toBe(parameters.some(({ factory }) => factory === key));
    }
    expect(operationAt('PATCH', '/api/v1/posts/:id')!.parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match', required: true }),
    );
    expect(operationAt('GET', '/api/v1/threads/:id/posts')!.responses).toHaveProperty('304');
  });

  it('shows what stands in pages, unions and limits', () => {
    const { schemas } = openApi.components;
    expect(schemas['PageOfNetworkView']).toMatchObject({
      properties: {
        items: { type: 'array', items: { $ref: '#/components/schemas/NetworkView' } },
        next: { type: 'string', nullable: true },
      },
    });
    expect(schemas['AnyPostView']).toMatchObject({
      oneOf: [{ $ref: '#/components/schemas/PostView' }, { $ref: '#/components/schemas/RemovedPostView' }],
    });
    expect(schemas['StartThread']!.properties!['title']).toMatchObject({ type: 'string', minLength: 1, maxLength: 150 });
    expect(operationAt('GET', '/api/v1/networks')!.parameters).toContainEqual(
      expect.objectContaining({ name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 200 } }),
    );
  });

  it('has no reference that leads nowhere, and no object of which it says nothing', () => {
    for (const schema of schemasIn(openApi.paths)) expect(() => resolved(schema)).not.toThrow();
    for (const schema of schemasIn(openApi.components)) expect(() => resolved(schema)).not.toThrow();
    const silent = Object.entries(openApi.components.schemas).filter(([, schema]) => !schema.properties && !schema.oneOf);
    expect(silent).toEqual([]);
  });
});
