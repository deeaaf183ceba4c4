import pg from 'pg';
import { aDatabase, type SpecDatabase } from '@hv/platform/api/testing';

let database: SpecDatabase;
let product: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  database = await aDatabase();
  product = new pg.Client({ connectionString: database.url });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await product.connect();
  await owner.connect();
  await owner.query(`INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('spec.thing-done', 'thing', '1', '{}')`);
});
afterAll(async () => {
  await product.end();
  await owner.end();
  await database.drop();
});

const insufficientPrivilege = '42501';
const changesOfEvents = [`UPDATE platform_events SET payload = '{}'`, 'DELETE FROM platform_events', 'TRUNCATE platform_events CASCADE'];

describe('the role the product runs as', () => {
  const definitions = [
    'CREATE TABLE own (id int)',
    'CREATE SCHEMA own',
    'CREATE VIEW own AS SELECT 1',
    'CREATE FUNCTION own() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
    'CREATE EXTENSION hstore',
    'CREATE ROLE own',
    'ALTER TABLE identity_accounts ADD COLUMN own text',
    'ALTER TABLE platform_events DISABLE TRIGGER platform_events_final',
    'DROP TRIGGER platform_events_final ON platform_events',
    'DROP TABLE platform_outbox',
    'CREATE INDEX own ON identity_persons (name)',
    'TRUNCATE identity_persons',
    `INSERT INTO platform_migrations (timestamp, name) VALUES (1, 'own')`,
    'DELETE FROM platform_migrations',
    `COPY platform_events TO PROGRAM 'cat'`,
    `SELECT pg_read_file('/etc/passwd')`,
  ];

  it.each(definitions)('may not %s', async (sql) => {
    await expect(product.query(sql)).rejects.toMatchObject({ code: insufficientPrivilege });
  });

  it.each(changesOfEvents)('may not %s', async (sql) => {
    await expect(product.query(sql)).rejects.toMatchObject({ code: insufficientPrivilege });
  });

  it('may write and read events', async () => {
    await product.query(
      `INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('spec.other-done', 'thing', '2', '{}')`,
    );
    const { rows } = await product.query(`SELECT name FROM platform_events WHERE object_id = '2'`);
    expect(rows).toEqual([{ name: 'spec.other-done' }]);
  });

  it('has what it needs on every table', async () => {
    const { rows } = await product.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND NOT has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the role that owns the tables', () => {
  it.each(changesOfEvents)('is refused, too: %s', async (sql) => {
    await expect(owner.query(sql)).rejects.toMatchObject({ code: insufficientPrivilege, message: 'an event is never changed or deleted' });
    expect((await owner.query(`SELECT 1 FROM platform_events WHERE object_id = '1'`)).rowCount).toBe(1);
  });
});
