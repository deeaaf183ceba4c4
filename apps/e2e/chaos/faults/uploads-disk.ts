import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { Chance } from '../chance';
import type { Fault } from '../fault';
import { durations } from '../figures';
import { ProductTarget } from '../product-target';
import { SmallDisk } from '../small-disk';
import { until } from '../until';
import { FilledShelf } from '../uploads/shelf';

const megabyte = 1024 * 1024;
const noRoom = 507;

/** The disk is full while people upload: they are told so, nothing half is seen, and all arrives once there is room. */
export const uploadsDisk: Fault = async (form) => {
  const chance = new Chance(form.seed);
  const disk = new SmallDisk('700m');
  let target: ProductTarget | undefined;
  try {
    target = await ProductTarget.start({ dataDir: join(disk.folder, 'data') });
    const shelf = await FilledShelf.at(target.address());
    const [recoveries, findings]: [number[], string[]] = [[], []];
    let refusals = 0;
    for (let round = 0; round < Math.min(form.rounds, 4); round += 1) {
      const sent = shelf.add(5, () => chance.between(3, 10) * megabyte, megabyte);
      const all = Promise.all(sent.map((upload) => upload.deliver(AbortSignal.timeout(120_000))));
      await rest(chance.between(50, 300));
      disk.fill();
      const refused = (): number => sent.reduce((sum, upload) => sum + (upload.refused.get(noRoom) ?? 0), 0);
      const arrived = (): boolean => sent.every(({ documentId }) => documentId);
      await until('an upload is refused for want of room', () => refused() > 0 || arrived(), 20_000);
      findings.push(...(await shelf.halves()));
      await rest(chance.between(500, 2_000));
      findings.push(...(await shelf.halves()));
      disk.free();
      const freed = performance.now();
      await all;
      recoveries.push(performance.now() - freed);
      refusals += refused();
    }
    if (!target.lives) findings.push(`the product ended when its disk was full: ${target.lastWords}`);
    if (refusals === 0) findings.push('no upload was refused for want of room: the disk was not full');
    findings.push(...(await shelf.check()));
    return { findings, seen: { files: shelf.uploads.length, 'answered 507': refusals, 'all there after': durations(recoveries) } };
  } finally {
    await target?.stop();
    disk.remove();
  }
};
