import { chmodSync, chownSync, statSync } from 'node:fs';
import { startEmbeddedPostgres } from '.';
import { ask, childInstance, clusterOf, processesOf, quick, removeFolder, temporaryFolder } from './spec-support';

/** Needs root, which can be any user: nobody, who has a name on every system. */
const NOBODY = { uid: 65534, gid: 65534 };

describe('an ordinary user', () => {
  const folders = [temporaryFolder(), temporaryFolder()];
  afterAll(() => folders.forEach(removeFolder));

  it('runs PostgreSQL as itself inside a 0700 folder', async () => {
    const [dataDir = ''] = folders;
    chownSync(dataDir, NOBODY.uid, NOBODY.gid);
    const { child, report } = childInstance(dataDir, NOBODY);
    const { url } = await report;
    await expect(ask(url!, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    expect(statSync(clusterOf(dataDir)).uid).toBe(NOBODY.uid);
    child.stdin!.end();
    await new Promise((resolve) => child.once('exit', resolve));
    expect(processesOf(dataDir)).toEqual([]);
  });

  it("is not mixed up with root: neither takes the other's folder", async () => {
    const [theirs = '', ours = ''] = folders;
    await expect(startEmbeddedPostgres({ dataDir: theirs, ...quick })).rejects.toThrow('belongs to another user (number 65534)');
    await (await startEmbeddedPostgres({ dataDir: ours, ...quick })).stop();
    chmodSync(ours, 0o755);
    expect((await childInstance(ours, NOBODY).report).sentence).toContain('belongs to another user (number 0)');
  });
});
