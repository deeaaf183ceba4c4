import { platformProblems } from '@hv/platform/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';
import { isChanging, type Route, routesOf } from './reflection';
import { type Callers, callersIn, send } from './testing';

let world: World;
let changing: Route[];
let callers: Callers;

beforeAll(async () => {
  world = await aWorld(capabilities);
  changing = routesOf(world.app).filter((route) => isChanging(route) && !route.fromAnywhere);
  ({ callers } = await callersIn(world));
});
afterAll(() => world.close());

const foreign = [
  undefined,
  '',
  'null',
  'https://evil.example',
  'http://localhost',
  'http://localhost:3001',
  'https://localhost:3000',
  'http://localhost:3000.evil.example',
  'http://evil.localhost:3000',
  'http://localhost:3000/',
  'HTTP://LOCALHOST:3000',
];

describe('a changing request', () => {
  it.each(foreign)('from the origin %s is refused by every route, with a session and without', async (origin) => {
    const { origin: _own, ...session } = callers.person;
    for (const headers of [session, {}]) {
      const answered = await Promise.all(
        changing.map(async (route) => {
          const { status, body } = await send(world, route, { headers: { ...headers, ...(origin === undefined ? {} : { origin }) } });
          return [route.name, status, body.code];
        }),
      );
      expect(answered).toEqual(changing.map(({ name }) => [name, 403, platformProblems.foreignOrigin]));
    }
  });

  it('may come from anywhere where mail programs send it, and nowhere else', () => {
    const open = routesOf(world.app).filter(({ fromAnywhere }) => fromAnywhere);
    expect(open.map(({ name, audience }) => [name, audience])).toEqual([['UnsubscribingController.turnOff', 'anyone']]);
  });

  it('is not let in by a cookie beside an empty Authorization', async () => {
    for (const route of changing) {
      const { status } = await send(world, route, {
        headers: { ...callers.person, origin: 'https://evil.example', authorization: 'Bearer ' },
      });
      expect([route.name, status]).toEqual([route.name, 401]);
    }
  });

  it('from our own origin is not refused for it', async () => {
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      for (const route of changing) {
        const { body } = await send(world, route, { headers: { origin } });
        expect([route.name, body?.code === platformProblems.foreignOrigin]).toEqual([route.name, false]);
      }
  });

  it('with a token needs no origin', async () => {
    for (const route of changing.filter(({ audience }) => audience === 'person')) {
      const { body } = await send(world, route, { headers: callers.writeToken });
      expect([route.name, body?.code === platformProblems.foreignOrigin]).toEqual([route.name, false]);
    }
  });
});
