import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { Fault } from '../fault';
import { milliseconds } from '../figures';
import { Probe } from '../probe';
import { ProductTarget } from '../product-target';
import { underLoad } from '../under-load';
import { until } from '../until';

const size = '500m';
/** What a write is answered when there is no room. */
const noRoom = 507;

/** The disk of the data folder is full for a while: reading goes on, nothing that was acknowledged is lost, and writing goes on once there is room. Needs the right to mount. */
export const disk: Fault = async (form) => {
  const folder = mkdtempSync(join(tmpdir(), 'hv-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'hele-vejen', folder]);
  const ballast = join(folder, 'ballast');
  let target: ProductTarget | undefined;
  try {
    target = await ProductTarget.start({ dataDir: join(folder, 'data') });
    return await underLoad(
      target,
      form,
      async ({ load, chance }) => {
        const probe = new Probe(load.clients[0]!, `/threads/${load.threadIds[0]}`);
        const recoveries: number[] = [];
        for (let round = 0; round < Math.min(form.rounds, 5); round += 1) {
          await rest(1_000);
          fill(ballast);
          await rest(chance.between(4_000, 8_000));
          rmSync(ballast);
          const freed = performance.now();
          const before = load.journal.acknowledged;
          await until('writing goes on', () => load.journal.acknowledged > before, 60_000, 20);
          recoveries.push(performance.now() - freed);
        }
        const findings = await probe.stop();
        if (!target!.lives) findings.push(`the product ended when its disk was full: ${target!.lastWords}`);
        if (!load.journal.statuses().has(noRoom)) findings.push('no write was refused for want of room: the disk was not full');
        return { findings, seen: { 'reads meanwhile': probe.summary, 'writing again after': recoveries.map(milliseconds).join(', ') } };
      },
      [noRoom],
    );
  } finally {
    await target?.stop();
    execFileSync('umount', [folder]);
    rmdirSync(folder);
  }
};

/** Takes all the room there is, down to the last block. */
function fill(ballast: string): void {
  for (let bytes = 1 << 22; bytes >= 1 << 12;) bytes = tryToWrite(ballast, bytes) ? bytes : bytes / 2;
}

function tryToWrite(path: string, bytes: number): boolean {
  try {
    writeFileSync(path, Buffer.alloc(bytes), { flag: 'a' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
