import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../../../../migrations';
import { migrate } from '../migrate';
import { blobsFolder, storeOnDisk } from '../storage';
import { aDatabase, type SpecDatabase } from '../testing';
import { backup } from './backup';
import { RestoreFailed } from './faults';
import { type Frame, heard, say, type Trailer } from './frames';
import { restore } from './restore';
import { writeSealed } from './sealed-file';
import { again, asOwner, fillForSpec, rowsOf, spec } from './spec-contents';

// Whole databases are made and filled here.
jest.setTimeout(30_000);

describe('backup and restore', () => {
  let folder: string;
  let file: string;
  let source: SpecDatabase;
  let dataDir: string;
  const databases: SpecDatabase[] = [];
  const folders: string[] = [];

  const database = async (kind: 'migrated' | 'empty'): Promise<SpecDatabase> => {
    const made = await aDatabase(kind);
    databases.push(made);
    return made;
  };
  const emptyFolder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'hv-restore-'));
    folders.push(made);
    return made;
  };
  const filled = async (): Promise<{ db: SpecDatabase; data: string }> => {
    const db = await database('migrated');
    const data = await fillForSpec(db.ownerUrl);
    folders.push(data);
    return { db, data };
  };

  beforeAll(async () => {
    ({ db: source, data: dataDir } = await filled());
    folder = await emptyFolder();
    file = join(folder, 'daily.backup');
    await backup(source.url, storeOnDisk(dataDir), file, '1.2.3');
  });
  afterAll(async () => {
    for (const made of databases) await made.drop();
    for (const made of folders) await rm(made, { recursive: true, force: true });
  });

  describe('gives back', () => {
    let target: SpecDatabase;
    let data: string;
    let blobs: number;

    beforeAll(async () => {
      target = await database('empty');
      data = await emptyFolder();
      ({ blobs } = await restore(target.ownerUrl, storeOnDisk(data), file, migrations, 'hv_app'));
    });

    it('everything', async () => {
      const [before, after] = [await rowsOf(source.ownerUrl), await rowsOf(target.ownerUrl)];
      const apart = new Set(['identity_sessions', 'platform_outbox', 'platform_settings', 'platform_migrations']);
      for (const [table, rows] of Object.entries(before))
        if (!apart.has(table)) expect({ table, rows: after[table] }).toEqual({ table, rows });
      const files = await asOwner<{ sha256: string }>(target.ownerUrl, 'SELECT sha256 FROM platform_blobs');
      expect([blobs, files.length]).toEqual([3, 3]);
      const store = storeOnDisk(data);
      for (const { sha256 } of files) expect(await store.has(sha256)).toBe(true);
    });

    it('nobody’s session, but their tokens, and tells clients to start anew', async () => {
      const after = await rowsOf(target.ownerUrl);
      expect([after['identity_sessions'], after['platform_outbox']]).toEqual([[], []]);
      expect(after['identity_access_tokens']).toHaveLength(1);
      const epoch = `SELECT epoch FROM platform_settings`;
      expect(await asOwner(target.ownerUrl, epoch)).not.toEqual(await asOwner(source.ownerUrl, epoch));
    });

    it('a database that goes on where it stopped: no number twice, jobs that wait, a role that may work', async () => {
      const insert = `INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('x.y', 'x', '1', '{}') RETURNING id`;
      expect(await asOwner(target.url, insert)).toEqual([{ id: spec.nextEventId }]);
      await expect(asOwner(target.url, 'DELETE FROM platform_events')).rejects.toThrow('permission denied');
      const jobs = await asOwner(target.url, `SELECT data->>'was' AS was, state, retry_count AS tries FROM jobs.job ORDER BY 1`);
      expect(jobs).toEqual(['active', 'created', 'retry'].map((was) => ({ was, state: 'created', tries: 2 })));
      expect(await asOwner(target.url, `SELECT retry_limit, retry_backoff FROM jobs.queue`)).toEqual([
        { retry_limit: 7, retry_backoff: true },
      ]);
    });
  });

  it('takes a backup of an older release on to this one', async () => {
    const old = await database('empty');
    await migrate(old.ownerUrl, migrations.slice(0, -1), 'hv_app');
    const data = await fillForSpec(old.ownerUrl);
    folders.push(data);
    const older = join(folder, 'older.backup');
    await backup(old.ownerUrl, storeOnDisk(data), older, '1.0.0');
    const target = await database('migrated');
    await restore(target.ownerUrl, storeOnDisk(await emptyFolder()), older, migrations);
    const [names] = await asOwner<{ count: number }>(target.ownerUrl, 'SELECT count(*)::int FROM platform_migrations');
    expect(names!.count).toBe(migrations.length);
    expect((await rowsOf(target.ownerUrl))['discussions_posts']).toHaveLength(3);
    await expect(
      restore((await database('empty')).ownerUrl, storeOnDisk(await emptyFolder()), file, migrations.slice(0, -1)),
    ).rejects.toThrow('newer than this one');
  });

  it('is one moment, whatever is written meanwhile', async () => {
    const { db, data } = await filled();
    const blocking = new pg.Client({ connectionString: db.ownerUrl });
    await blocking.connect();
    await blocking.query('BEGIN; LOCK discussions_posts IN ACCESS EXCLUSIVE MODE');
    const busy = join(folder, 'busy.backup');
    const running = backup(db.ownerUrl, storeOnDisk(data), busy, '1');
    const waits = `SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'discussions_posts'::regclass) AS waits`;
    while (!(await asOwner<{ waits: boolean }>(db.ownerUrl, waits))[0]!.waits);
    await asOwner(
      db.ownerUrl,
      `INSERT INTO discussions_read_marks (person_id, thread_id, seq) VALUES ('${spec.person}', '${spec.thread}', 3)`,
    );
    await blocking.query('ROLLBACK');
    await blocking.end();
    await running;
    const target = await database('migrated');
    await restore(target.ownerUrl, storeOnDisk(await emptyFolder()), busy, migrations);
    expect((await rowsOf(target.ownerUrl))['discussions_read_marks']).toEqual([]);
  });

  it('is for its owner’s eyes only, and there is never half a one', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { db, data } = await filled();
    const [blob] = await asOwner<{ sha256: string }>(db.ownerUrl, 'SELECT max(sha256) AS sha256 FROM platform_blobs');
    const path = join(blobsFolder(data), blob!.sha256.slice(0, 2), blob!.sha256.slice(2, 4), blob!.sha256);
    const target = join(await emptyFolder(), 'x.backup');
    await writeFile(path, 'altered');
    await expect(backup(db.ownerUrl, storeOnDisk(data), target, '1')).rejects.toThrow(`${blob!.sha256} is damaged`);
    await rm(path);
    await expect(backup(db.ownerUrl, storeOnDisk(data), target, '1')).rejects.toThrow(`${blob!.sha256} is missing`);
    expect(await readdir(join(target, '..'))).toEqual([]);
    await expect(backup(db.ownerUrl, storeOnDisk(data), '/nowhere/x.backup', '1')).rejects.toThrow('There is no folder /nowhere');
  });

  describe('refuses', () => {
    let target: SpecDatabase;

    beforeAll(async () => {
      target = await database('empty');
    });

    const refused = async (bad: string): Promise<string> => {
      const data = await emptyFolder();
      const failure: unknown = await restore(target.ownerUrl, storeOnDisk(data), bad, migrations).then(
        () => 'restored',
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(RestoreFailed);
      expect(await rowsOf(target.ownerUrl)).toEqual({});
      expect(await readdir(data)).toEqual([]);
      return (failure as RestoreFailed).message;
    };
    const copyOf = async (change: (bytes: Buffer) => Buffer): Promise<string> => {
      const copy = join(await emptyFolder(), 'copy.backup');
      await writeFile(copy, change(await readFile(file)));
      return copy;
    };

    it('a file that was cut off, wherever', async () => {
      const { size } = await stat(file);
      for (const length of [size - 1, size - 40, size >> 1]) {
        const copy = await copyOf((bytes) => bytes);
        await truncate(copy, length);
        expect(await refused(copy)).toContain('is incomplete or was altered');
      }
    });

    it('a file that was altered or added to', async () => {
      const flip = (at: number) => (bytes: Buffer) => ((bytes[at < 0 ? bytes.length + at : at]! ^= 1), bytes);
      for (const at of [25, 500, -1]) expect(await refused(await copyOf(flip(at)))).toContain('is incomplete or was altered');
      expect(await refused(await copyOf((bytes) => Buffer.concat([bytes, Buffer.from('x')])))).toContain('is incomplete or was altered');
    });

    it('anything else', async () => {
      expect(await refused(await copyOf(() => Buffer.alloc(5000, 'x')))).toContain('is not a backup');
      expect(await refused(await copyOf(() => Buffer.alloc(0)))).toContain('is not a backup');
      expect(await refused('/nowhere/at.all')).toBe('There is no file /nowhere/at.all.');
    });

    it('a database that is in use', async () => {
      const before = await rowsOf(source.ownerUrl);
      await expect(restore(source.ownerUrl, storeOnDisk(await emptyFolder()), file, migrations)).rejects.toThrow(
        'The database is not empty',
      );
      expect(await rowsOf(source.ownerUrl)).toEqual(before);
    });

    it('what does not hold together, and leaves the database empty', async () => {
      const { db, data } = await filled();
      for (const [damage, words] of [
        [`UPDATE discussions_threads SET last_change = 4`, '1 threads with a change'],
        [`UPDATE discussions_threads SET last_seq = 4`, '1 threads whose posts are not numbered'],
      ] as const) {
        await asOwner(db.ownerUrl, damage);
        const bad = join(folder, 'bad.backup');
        await backup(db.ownerUrl, storeOnDisk(data), bad, '1');
        await expect(restore(target.ownerUrl, storeOnDisk(await emptyFolder()), bad, migrations)).rejects.toThrow(words);
        const left = await rowsOf(target.ownerUrl);
        for (const table of ['identity_persons', 'discussions_threads', 'platform_events', 'platform_blobs'])
          expect(left[table]).toEqual([]);
        await asOwner(db.ownerUrl, 'UPDATE discussions_threads SET last_change = 5');
      }
    });

    it('a sealed file that does not hold what it says', async () => {
      /** The same backup, each frame as `change` makes it. */
      const forged = async (change: (frame: Frame) => Buffer | undefined): Promise<string> => {
        const changed = join(folder, 'forged.backup');
        await writeSealed(changed, again(file, change));
        const failure: unknown = await restore(target.ownerUrl, storeOnDisk(await emptyFolder()), changed, migrations).catch(
          (error: unknown) => error,
        );
        expect(failure).toBeInstanceOf(RestoreFailed);
        return (failure as RestoreFailed).message;
      };
      const trailer = (change: Partial<Trailer>) => (frame: Frame) =>
        frame.kind === 'trailer' ? say('trailer', { ...heard('trailer', frame), ...change }) : undefined;
      expect(await forged(trailer({ rows: { 'public.discussions_posts': 4 } }))).toContain(
        'should hold 4 rows of public.discussions_posts, and 3 came',
      );
      expect(await forged(trailer({ blobs: 4 }))).toContain('names 3 files and holds 3');
      const other = 'f'.repeat(64);
      expect(
        await forged((frame) => (frame.kind === 'blob' ? say('blob', { ...heard('blob', frame), sha256: other }) : undefined)),
      ).toContain(`${other} is damaged`);
    });

    it('nothing for ever: a sound backup goes into a database that a broken one left empty', async () => {
      await restore(target.ownerUrl, storeOnDisk(await emptyFolder()), file, migrations);
      expect((await rowsOf(target.ownerUrl))['discussions_posts']).toHaveLength(3);
    });
  });
});
