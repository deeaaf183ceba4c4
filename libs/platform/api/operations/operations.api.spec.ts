import { Global, Module } from '@nestjs/common';
import type { AboutView, ProblemView } from '@hv/platform/contracts';
import fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { EventSealing } from '../audit';
import { createDataSource, Database } from '../database';
import { answerProblem } from '../problems';
import { aDatabase, aWorld, type World } from '../testing';
import { Log } from './log';
import { Metrics } from './metrics';
import { OperationsModule } from './operations.module';
import { Parts } from './parts';
import { Readiness } from './readiness';
import { ReleaseSchema } from './release-schema';
import { serveMetrics } from './serve-metrics';
import { SpecCallersModule } from './spec-callers';

/** What the template of this run was migrated with. */
const schemaOf = async (database: Database): Promise<ReleaseSchema> => {
  const rows = await database.query<{ name: string }>('SELECT name FROM platform_migrations ORDER BY id');
  return new ReleaseSchema(rows.map(({ name }) => name));
};

@Global()
@Module({ providers: [{ provide: ReleaseSchema, inject: [Database], useFactory: schemaOf }], exports: [ReleaseSchema] })
class SpecSchemaModule {}

describe('operations', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld([SpecCallersModule, SpecSchemaModule, OperationsModule]);
  });
  afterAll(() => world.close());

  const get = <Body = never>(url: string) => world.request<Body>({ method: 'GET', url });

  it('tells anyone what this installation is', async () => {
    const { status, body } = await get<AboutView>('/api/v1/about');
    expect(status).toBe(200);
    const [row] = await world.query<{ epoch: string }>('SELECT epoch FROM platform_settings');
    expect(body).toEqual({ version: world.settings.version, epoch: row!.epoch, demo: true });
  });

  it('is alive and ready, without a word about how', async () => {
    expect(await get('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('is ready, but less than whole, while something it stands on is away: which is nobody’s business', async () => {
    let asked = 0;
    world.app.get(Parts).watch('files', () => (asked++ === 0 ? new Promise(() => undefined) : Promise.resolve()));
    const answers = await Promise.all([get('/health/ready'), get('/health/ready')]);
    for (const { status, text } of [...answers, await get('/health/ready')]) expect([status, text]).toEqual([200, '{"status":"degraded"}']);
    expect(asked).toBe(1);
    world.app.get(Parts).watch('files', () => Promise.resolve());
    expect((await get('/health/ready')).text).toBe('{"status":"ok"}');
  });

  it('is not ready while it drains, and says when to come back', async () => {
    const readiness = world.app.get(Readiness);
    readiness.drain();
    const answer = await get<ProblemView>('/health/ready');
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '2' }, body: { code: 'platform.unavailable' } });
    expect(answer.text).not.toContain('draining');
    expect((await get('/health/live')).status).toBe(200);
  });

  it('is not ready while migrations are missing', async () => {
    const { names } = world.app.get(ReleaseSchema);
    await expect(new Readiness(world.database, new ReleaseSchema([...names, 'Tomorrow20990101000000'])).check()).rejects.toThrow(
      'waits for migrations',
    );
    await expect(new Readiness(world.database, new ReleaseSchema(names.slice(1))).check()).resolves.toBeUndefined();
  });

  it('is not ready while the database is away or does not answer', async () => {
    const away = createDataSource('postgresql://x@127.0.0.1:9/x', new Log('silent'));
    await expect(new Readiness(new Database(away), world.app.get(ReleaseSchema)).check()).rejects.toThrow();
    const owner = new pg.Client({ connectionString: world.specDatabase.ownerUrl });
    await owner.connect();
    await owner.query('BEGIN; LOCK platform_migrations');
    await expect(new Readiness(world.database, world.app.get(ReleaseSchema)).check()).rejects.toThrow('too slow');
    await owner.query('ROLLBACK');
    await owner.end();
  });

  describe('metrics', () => {
    let server: FastifyInstance;
    const stranger = '203.0.113.9';
    const read = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
      server.inject({ url: '/metrics', headers, remoteAddress });

    beforeAll(async () => {
      const parts = new Parts(new Log('silent'));
      parts.watch('files', () => Promise.reject(new Error('away')));
      const metrics = new Metrics(world.database, new Log('silent'), parts);
      metrics.socketsAre(() => ({ count: 7, closedSlow: 2 }));
      server = fastify();
      server.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, new Log('silent')));
      metrics.observe(server);
      serveMetrics(server, metrics, 'correct-horse');
      server.get('/threads/:id', () => ({}));
      await server.ready();
    });
    afterAll(() => server.close());

    it('say how old the oldest event is that nobody has sealed', async () => {
      const unsealed = async (): Promise<number> => Number(/^helevejen_audit_unsealed_seconds (.+)$/m.exec((await read()).body)![1]);
      const sealing = new EventSealing(world.database, new Log('silent'), world.settings);
      await sealing.turn();
      expect(await unsealed()).toBe(0);
      await world.query(
        `INSERT INTO platform_events (name, object_kind, object_id, payload, occurred_at) VALUES ('spec.done', 'thing', '1', '{}', now() - interval '2 hours')`,
      );
      expect(await unsealed()).toBeGreaterThan(7_000);
      await sealing.turn();
      expect(await unsealed()).toBe(0);
    });

    it('say how requests, sockets, jobs and the database are doing', async () => {
      await world.query(`INSERT INTO platform_outbox (event_id) VALUES (0)`);
      await server.inject('/threads/42');
      const { statusCode, headers, body } = await read();
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toContain('text/plain; version=0.0.4');
      for (const line of [
        'helevejen_http_request_seconds_count{method="GET",route="/threads/:id",status="2xx"} 1',
        'helevejen_sockets 7',
        'helevejen_sockets_too_slow 2',
        'helevejen_outbox_events 1',
        'helevejen_jobs{state="created"} 0',
        'helevejen_database_up 1',
        'helevejen_part_up{part="files"} 0',
      ])
        expect(body).toContain(`${line}\n`);
      expect(body).toMatch(/helevejen_database_connections\{state="open"\} \d/);
      expect(body).toContain('nodejs_eventloop_lag_seconds');
      expect(body).not.toContain('/threads/42');
    });

    it('are for this machine, unless it speaks for another', async () => {
      for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']) expect((await read({}, address)).statusCode).toBe(200);
      for (const address of [stranger, '::ffff:203.0.113.9', '127.evil', 'fe80::1']) expect((await read({}, address)).statusCode).toBe(401);
      for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
        expect((await read({ [header]: '127.0.0.1' })).statusCode).toBe(401);
    });

    it('are for whoever has the token', async () => {
      expect((await read({ authorization: 'Bearer correct-horse' }, stranger)).statusCode).toBe(200);
      for (const authorization of ['Bearer correct-horsf', 'Bearer correct-horse2', 'Bearer', 'Basic correct-horse', ''])
        expect((await read({ authorization }, stranger)).statusCode).toBe(401);
    });

    it('are still there when the database is not', async () => {
      const alone = fastify();
      const gone = await aDatabase('empty');
      const away = new Database(await createDataSource(gone.url, new Log('silent')).initialize());
      await gone.drop();
      serveMetrics(alone, new Metrics(away, new Log('silent'), new Parts(new Log('silent'))), undefined);
      const { statusCode, body } = await alone.inject('/metrics');
      expect(statusCode).toBe(200);
      expect(body).toContain('helevejen_database_up 0');
      expect(
        (await alone.inject({ url: '/metrics', headers: { authorization: 'Bearer undefined' }, remoteAddress: stranger })).statusCode,
      ).toBe(401);
      await alone.close();
      await away.dataSource.destroy();
    });
  });
});
