import fastify, { type FastifyInstance } from 'fastify';
import { answerProblem, NotFound, SignInNeeded } from '../problems';
import { Log } from './log';
import { installRequestLog } from './request-log';
import { specCallers } from './spec-callers';

interface Line {
  readonly level: number;
  readonly [field: string]: unknown;
}

const levels = { debug: 20, info: 30, warn: 40, error: 50 };

describe('the request log', () => {
  let server: FastifyInstance;
  let lines: string[];

  const logged = (): Line[] => lines.map((line) => JSON.parse(line) as Line).filter(({ msg }) => msg === 'request');

  beforeEach(() => {
    lines = [];
    const log = new Log('debug', { write: (line: string) => void lines.push(line) });
    server = fastify();
    installRequestLog(server, log);
    server.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, log));
    server.get('/threads/:id', (request) => ((request.actor = specCallers.reader), { secret: 'an answer' }));
    server.post('/threads/:id', () => ({}));
    server.get('/private', () => Promise.reject(new SignInNeeded()));
    server.get('/nowhere', () => Promise.reject(new NotFound('x.y')));
    server.get('/broken', () => Promise.reject(new Error('broken')));
  });
  afterEach(() => server.close());

  it('writes one line for a request, without what was asked or answered', async () => {
    await server.inject({ method: 'GET', url: '/threads/42?q=fortroligt&token=abc' });
    await server.inject({
      method: 'POST',
      url: '/threads/43',
      payload: { body: 'et indlæg' },
      headers: { authorization: 'Bearer hv_secret', cookie: 'hv=secret' },
    });
    expect(logged()).toEqual([
      {
        level: levels.debug,
        time: expect.any(String),
        msg: 'request',
        requestId: expect.any(String),
        method: 'GET',
        route: '/threads/:id',
        status: 200,
        ms: expect.any(Number),
        personId: specCallers.reader.personId,
      },
      {
        level: levels.info,
        time: expect.any(String),
        msg: 'request',
        requestId: expect.any(String),
        method: 'POST',
        route: '/threads/:id',
        status: 200,
        ms: expect.any(Number),
      },
    ]);
    for (const secret of ['42', 'fortroligt', 'abc', 'indlæg', 'hv_secret', 'an answer'])
      expect(lines.map((line) => line.replace(/"(ms|time|requestId)":("[^"]*"|[\d.]+)/g, '')).join()).not.toContain(secret);
  });

  it.each([
    ['/private', 401, levels.warn],
    ['/nowhere', 404, levels.info],
    ['/unknown/route', 404, levels.info],
    ['/broken', 500, levels.error],
  ])('%s is answered %i', async (url, status, level) => {
    const answer = await server.inject(url);
    expect(answer.statusCode).toBe(status);
    expect(logged()).toEqual([expect.objectContaining({ level, status, requestId: answer.headers['x-request-id'] })]);
  });

  it.each(['01234567-89ab-7cde', 'A_proxy-s_id'])('takes over the id %s', async (id) => {
    expect((await server.inject({ url: '/nowhere', headers: { 'x-request-id': id } })).headers['x-request-id']).toBe(id);
  });

  it.each(['short', 'x'.repeat(65), 'with space in it', '{"level":50}', '<script>12345'])('does not take over %s', async (id) => {
    const { headers, body } = await server.inject({ url: '/nowhere', headers: { 'x-request-id': id } });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(body)).toMatchObject({ requestId: headers['x-request-id'] });
  });
});
