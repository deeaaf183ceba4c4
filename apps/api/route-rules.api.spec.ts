import { getMetadataStorage } from 'class-validator';
import { Actor, CallBook, IdempotencyKey, type LiveCaller } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';
import { factoryOf, isChanging, type Route, routesOf } from './reflection';
import { operationAt } from './testing';

let world: World;
let routes: Route[];

beforeAll(async () => {
  world = await aWorld(capabilities);
  routes = routesOf(world.app);
});
afterAll(() => world.close());

/** The names of the routes that break a rule. */
const that = (breaks: (route: Route) => boolean): string[] => routes.filter(breaks).map(({ name }) => name);

const isChecked = (type: unknown): boolean =>
  typeof type === 'function' && getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;

describe('every route', () => {
  it('is found', () => {
    const server = world.app.getHttpAdapter().getInstance();
    const lost = routes.filter(({ method, path }) => !server.hasRoute({ method: method as 'GET', url: path }));
    expect(lost).toEqual([]);
    expect(routes.length).toBeGreaterThan(20);
  });

  it('declares who may call it', () => {
    expect(that(({ audience }) => audience === undefined)).toEqual([]);
  });

  it('that may change something declares which events it records, or why none', () => {
    const isDeclared = ({ records }: Route): boolean =>
      Array.isArray(records) ? records.length > 0 : ((records as { reason: string } | undefined)?.reason ?? '').length > 20;
    expect(that((route) => isChanging(route) && !isDeclared(route))).toEqual([]);
  });

  it('that only reads records nothing', () => {
    expect(that((route) => !isChanging(route) && route.records !== undefined)).toEqual([]);
  });

  it('records events of the capability it belongs to', () => {
    const isForeign = ({ method, path, records }: Route): boolean =>
      Array.isArray(records) &&
      (records as string[]).some((name) => !new RegExp(`^${operationAt(method, path)!.tags[0]}\\.[a-z]+(-[a-z]+)*$`).test(name));
    expect(that(isForeign)).toEqual([]);
  });

  it('takes bodies and queries of classes that are checked', () => {
    const unchecked = ({ parameters }: Route): boolean =>
      parameters.some(({ source, type }) => (source === 'body' || source === 'query') && !isChecked(type));
    expect(that(unchecked)).toEqual([]);
  });

  it('takes path parameters through a pipe that refuses what names nothing', () => {
    expect(that(({ parameters }) => parameters.some(({ source, pipes }) => source === 'path' && pipes.length === 0))).toEqual([]);
  });

  it('that creates for someone takes an Idempotency-Key; a file is named by its content', () => {
    const key = factoryOf(IdempotencyKey);
    const creates = ({ method, audience, takesBytes }: Route): boolean => method === 'POST' && audience !== 'anyone' && !takesBytes;
    expect(that((route) => creates(route) && !route.parameters.some(({ factory }) => factory === key))).toEqual([]);
    expect(that((route) => !creates(route) && route.parameters.some(({ factory }) => factory === key))).toEqual([]);
  });
});

describe('every live call', () => {
  const nowhere: LiveCaller = {
    actor: new Actor('', '', false, 'da', { kind: 'session', id: '' }, ['read', 'write'], 0),
    socketId: '',
    hear: () => undefined,
    leave: () => undefined,
    hears: () => false,
    heard: () => [],
  };

  it('refuses whatever is not of its class', async () => {
    const calls = world.app.get(CallBook);
    expect(calls.events).toEqual(expect.arrayContaining(['thread.join', 'thread.leave', 'space.join', 'space.leave', 'typing', 'read']));
    for (const event of calls.events)
      for (const sent of [
        undefined,
        null,
        'text',
        7,
        [],
        {},
        { unknown: true },
        { threadId: {}, spaceId: [], seq: '1' },
        { threadId: '\ud800' },
      ])
        await expect(Promise.resolve().then(() => calls.answer(nowhere, event, sent))).rejects.toMatchObject({ status: 400 });
  });
});
