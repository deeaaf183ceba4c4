import { sessionOf } from '@hv/identity/api/testing';
import { newId } from '@hv/platform/api';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { capabilities } from './capabilities';
import { isChanging, type Route, routesOf } from './reflection';
import { bodyFor, bodyOf, callersIn, type Difference, operationAt, resolved, send } from './testing';

// Thousands of requests.
jest.setTimeout(240_000);

let world: World;
let changing: Route[];
let headersOf: () => Promise<Readonly<Record<string, string>>>;

beforeAll(async () => {
  world = await aWorld(capabilities);
  changing = routesOf(world.app).filter(isChanging);
  const { member } = await callersIn(world);
  // A session of its own for each: some routes end it.
  headersOf = () => sessionOf(world, member.person);
});
afterAll(() => world.close());

function expectProblem({ status, headers, body }: Answer<ProblemView>, context: unknown): void {
  expect({ context, status: status < 500 }).toEqual({ context, status: true });
  if (status < 400) return;
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({ status, code: expect.stringMatching(/^[a-z]+\.[a-z-]+$/), requestId: expect.any(String) });
}

async function everywhere(difference: Difference): Promise<Answer<ProblemView>[]> {
  const answers: Answer<ProblemView>[] = [];
  for (const route of changing) {
    const answer = await send(world, route, { ...difference, headers: { ...(await headersOf()), ...difference.headers } });
    expectProblem(answer, route.name);
    answers.push(answer);
  }
  return answers;
}

const json = (text: string): Difference => ({ raw: { type: 'application/json', text } });
const nested = (depth: number): string => '{"body":'.repeat(depth) + '1' + '}'.repeat(depth);

const refusedBodies: Readonly<Record<string, Difference>> = {
  'that is not JSON': json('{"title": '),
  'with a NUL': json('{"title":"a\\u0000b","body":{"text":"a\\u0000b"},"name":"\\u0000"}'),
  'with a lone surrogate': json('{"title":"\\ud800","body":{"text":"\\udfff"}}'),
  'with a lone surrogate as key': json('{"\\ud800":1}'),
  'nested 61 deep': json(nested(61)),
  'nested 100 000 deep': json('['.repeat(100_000) + ']'.repeat(100_000)),
  'of 10 MB': json(JSON.stringify({ title: 'x'.repeat(10 * 1024 * 1024) })),
  'with __proto__': json('{"__proto__":{"administrator":true},"title":"x"}'),
  'with constructor.prototype': json('{"constructor":{"prototype":{"administrator":true}},"title":"x"}'),
  'of text/plain': { raw: { type: 'text/plain', text: '{"title":"x","body":{"text":"x"}}' } },
  'of a form': { raw: { type: 'application/x-www-form-urlencoded', text: 'title=x&body=y' } },
  'of multipart/form-data': {
    raw: { type: 'multipart/form-data; boundary=x', text: '--x\r\ncontent-disposition: form-data; name="title"\r\n\r\nx\r\n--x--\r\n' },
  },
  'of a type that begins like JSON': { raw: { type: 'application/json-seq', text: '{}' } },
  'of a type with a tab': { raw: { type: 'application/json\t; charset=utf-8, text/plain', text: 'x' } },
};

describe('a body', () => {
  it.each(Object.keys(refusedBodies))('%s is refused by every route that reads bodies', async (name) => {
    const answers = await everywhere(refusedBodies[name]!);
    expect(answers.filter(({ status }) => status < 400)).toEqual([]);
  });

  it.each(['null', 'true', '7', '"text"', '[]', '[{}]', '{}', '{"unknown":1}', '', '1e999', '{"title":1e999}'])(
    'that is %s breaks nothing',
    async (text) => {
      await everywhere(json(text));
    },
  );

  it('that is not UTF-8 is refused', async () => {
    const headers = { ...(await headersOf()), 'content-type': 'application/json' };
    const payload = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('"}')]);
    const answer = await world.request<ProblemView>({ method: 'POST', url: '/api/v1/access-tokens', headers, payload });
    expectProblem(answer, 'not UTF-8');
    expect(answer.status).toBe(400);
  });

  it('leaves no trace on prototypes', () => {
    expect(({} as { administrator?: boolean }).administrator).toBeUndefined();
  });
});

describe('a field', () => {
  const wrong: readonly unknown[] = [
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 53,
    1e308,
    '',
    ' ',
    'x'.repeat(100_000),
    '\u202e\u2066',
    '<script>alert(1)</script>',
    "'; DROP TABLE identity_persons --",
    '=1+1',
    '\r\nBcc: x@y.z',
    '%s%n',
    [],
    [null],
    [[[]]],
    {},
    { length: -1 },
    { toString: 1 },
    { then: 1 },
    { text: {} },
    { text: 7 },
    { type: 'doc', content: {} },
    { type: 'doc', content: [{ type: 7 }] },
    { type: 'doc', content: [null] },
    newId(),
    '9999-99-99',
    '0001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00.000Z',
  ];

  it('of any wrong kind, in any body, breaks nothing', async () => {
    for (const route of changing) {
      const schema = bodyOf(operationAt(route.method, route.path));
      const fields = Object.keys(schema ? (resolved(schema).properties ?? {}) : {});
      for (const field of fields)
        for (const value of wrong) {
          const body = { ...(bodyFor(route) as object), [field]: value };
          expectProblem(await send(world, route, { headers: await headersOf(), body }), {
            route: route.name,
            field,
            value: JSON.stringify(value).slice(0, 60),
          });
        }
    }
  });
});

describe('a header', () => {
  it.each(['', 'x', newId().slice(1), `${newId()}0`, '\u00e6', newId().toUpperCase()])(
    'Idempotency-Key "%s" breaks nothing',
    async (key) => {
      await everywhere({ headers: { 'idempotency-key': key } });
    },
  );

  it.each(['', '*', '1', 'W/"1"', '"-1"', '"99999999999"', '"1", "2"', '"x"'])('If-Match %s breaks nothing', async (version) => {
    await everywhere({ headers: { 'if-match': version } });
  });

  it.each(['Bearer', 'Bearer ', 'Basic eDp5', `Bearer ${'x'.repeat(4_000)}`, 'Bearer a b', 'Bearer \u00e6'])(
    'Authorization "%s" lets nobody in',
    async (authorization) => {
      const answers = await everywhere({ headers: { authorization } });
      expect(answers.filter(({ status }) => status < 400)).toEqual([]);
    },
  );
});

describe('a query', () => {
  const queries = [
    'limit=0',
    'limit=201',
    'limit=1e3',
    'limit=x',
    'limit=1&limit=2',
    'after=',
    'after=x',
    'after=%00',
    'after=%f0%28',
    'after=WzFd',
    'after[]=1',
    'unknown=1',
    'network=x',
    '__proto__=1',
    'constructor=1',
    `after=${'x'.repeat(500)}`,
  ];

  it.each(queries)('?%s breaks nothing', async (query) => {
    const reading = routesOf(world.app).filter(({ method, audience }) => method === 'GET' && audience !== 'administrator');
    const headers = await headersOf();
    for (const { name, path } of reading) {
      const url = `${path.replace(/:\w+/g, newId())}?${query}`;
      expectProblem(await world.request<ProblemView>({ method: 'GET', url, headers }), { name, query: query.slice(0, 40) });
    }
  });

  it('and an address of any kind break nothing', async () => {
    const long = 'a'.repeat(20_000);
    const urls = [
      '/threads/%zz',
      '/%00',
      '/threads/%ff',
      '/threads/%00',
      '/session/../session',
      '/session;x',
      `/threads/${'a'.repeat(101)}`,
      `/threads/${long}`,
      `/${long}`,
      `/session?${long}`,
    ];
    for (const url of urls)
      expectProblem(
        await world.request<ProblemView>({ method: 'GET', url: `/api/v1${url}`, headers: await headersOf() }),
        url.slice(0, 60),
      );
  });
});
