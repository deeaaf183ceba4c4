import { platformProblems } from '@hv/platform/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';
import { isChanging, type Route, routesOf } from './reflection';
import { type Callers, callersIn, type Difference, send } from './testing';

let world: World;
let routes: Route[];
let callers: Callers;

beforeAll(async () => {
  world = await aWorld(capabilities);
  routes = routesOf(world.app);
  ({ callers } = await callersIn(world));
});
afterAll(() => world.close());

/** What each route answers to a caller, by name, beside what it should. */
async function table(
  chosen: readonly Route[],
  difference: Difference,
  expected: (route: Route) => unknown,
): Promise<{ answered: object; should: object }> {
  const answered: Record<string, unknown> = {};
  const should: Record<string, unknown> = {};
  for (const route of chosen) {
    const { status, body } = await send(world, route, difference);
    answered[route.name] = status < 400 ? 'lets in' : `${status} ${body.code}`;
    should[route.name] = expected(route);
  }
  return { answered, should };
}

const refusal = (status: number, code: string): string => `${status} ${code}`;
const notLetIn = (answer: unknown): boolean => /^40[13] /.test(String(answer));

describe('without sign-in', () => {
  it('every route but those for anyone answers 401', async () => {
    const closed = routes.filter(({ audience }) => audience !== 'anyone');
    const { answered, should } = await table(closed, { headers: callers.nobody }, () => refusal(401, platformProblems.signInNeeded));
    expect(closed.length).toBeGreaterThan(20);
    expect(answered).toEqual(should);
  });

  it('an unknown token answers 401, even where anyone may call', async () => {
    const { answered, should } = await table(routes, { headers: { authorization: 'Bearer unknown' } }, () =>
      refusal(401, platformProblems.signInNeeded),
    );
    expect(answered).toEqual(should);
  });
});

describe('a token', () => {
  it('that may only read is refused by every route that may change something', async () => {
    const changing = routes.filter((route) => isChanging(route) && route.audience !== 'anyone');
    const { answered, should } = await table(changing, { headers: callers.readToken }, ({ audience }) =>
      audience === 'person' ? refusal(403, 'identity.scope-missing') : refusal(403, 'identity.session-needed'),
    );
    expect(answered).toEqual(should);
  });

  it('is refused where a session is needed, whatever it may do', async () => {
    const sessions = routes.filter(({ audience }) => audience === 'session' || audience === 'administrator');
    const { answered, should } = await table(sessions, { headers: callers.writeToken }, () => refusal(403, 'identity.session-needed'));
    expect(sessions.length).toBeGreaterThan(3);
    expect(answered).toEqual(should);
  });

  it('with the scope gets past the door of every route for persons', async () => {
    const { answered } = await table(
      routes.filter(({ audience }) => audience === 'person'),
      { headers: callers.writeToken },
      () => undefined,
    );
    const refused = Object.entries(answered).filter(([, answer]) => /scope-missing|session-needed|sign-in-needed/.test(String(answer)));
    expect(refused).toEqual([]);
  });
});

describe('a route for administrators', () => {
  it('refuses everyone else', async () => {
    const closed = routes.filter(({ audience }) => audience === 'administrator');
    const { answered, should } = await table(closed, { headers: callers.person }, () => refusal(403, platformProblems.forbidden));
    expect(closed.length).toBeGreaterThan(0);
    expect(answered).toEqual(should);
  });

  it('lets administrators in', async () => {
    const { answered } = await table(
      routes.filter(({ audience }) => audience === 'administrator'),
      { headers: callers.administrator },
      () => undefined,
    );
    expect(Object.values(answered).filter(notLetIn)).toEqual([]);
  });
});

describe('what is not there', () => {
  const withPath = (): Route[] => routes.filter(({ path }) => path.includes('/:'));

  it.each(['person', 'writeToken', 'administrator'] as const)('is not found by id: %s', async (caller) => {
    const chosen = withPath().filter(({ audience }) => audience === 'person' || (audience === 'session' && caller !== 'writeToken'));
    const { answered, should } = await table(chosen, { headers: callers[caller] }, () => expect.stringMatching(/^404 /));
    expect(chosen.length).toBeGreaterThan(8);
    expect(answered).toEqual(should);
  });

  it.each(['7', 'null', 'me', '../session', "' OR 1=1 --", '%00', '\0', '00000000-0000-0000-0000-00000000000g', 'a'.repeat(90), '😀'])(
    'is not found by what is no id: %s',
    async (id) => {
      const { answered, should } = await table(withPath(), { headers: callers.person, id }, () => expect.stringMatching(/^404 /));
      expect(answered).toEqual(should);
    },
  );

  it('is not found as a route either', async () => {
    for (const url of ['/api/v1/nothing', '/api/v1', '/api/v2/session', '/api/v1/session/more']) {
      const { status, body } = await world.request<{ code: string }>({ method: 'GET', url, headers: callers.person });
      expect({ url, status, code: body.code }).toEqual({ url, status: 404, code: platformProblems.notFound });
    }
  });
});
