import { setTimeout as rest } from 'node:timers/promises';
import { Chance } from '../chance';
import type { Fault } from '../fault';
import { durations, megabytes, milliseconds } from '../figures';
import { ProductTarget } from '../product-target';
import { FilledShelf } from '../uploads/shelf';

const megabyte = 1024 * 1024;
const patienceMs = 120_000;
const crowd = 50;

/** Kills the product again and again while people upload, and starts it anew in the same folder: what was acknowledged is there, and all goes on from it. */
export const uploads: Fault = async (form) => {
  const chance = new Chance(form.seed);
  const target = await ProductTarget.start();
  try {
    const shelf = await FilledShelf.at(target.address());
    const rounds = Math.min(form.rounds, 20);
    const [starts, findings]: [number[], string[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const sent = shelf.add(6, () => chance.between(1, 24) * megabyte + chance.between(0, 9_999), megabyte);
      const all = Promise.all(sent.map((upload) => upload.deliver(AbortSignal.timeout(patienceMs))));
      for (let strike = 0; strike < 2; strike += 1) {
        await rest(chance.between(50, 600));
        await target.kill();
        starts.push(await target.startAgain());
      }
      await all;
      findings.push(...(await shelf.halves()));
    }
    const resumed = shelf.uploads.reduce((sum, upload) => sum + upload.resumed, 0);
    findings.push(...(await shelf.check()));
    if (resumed === 0) findings.push('no upload was interrupted: nothing was tried');
    const bytes = shelf.uploads.reduce((sum, { content }) => sum + content.length, 0);
    return {
      findings,
      seen: { files: shelf.uploads.length, sent: megabytes(bytes), 'gone on with': resumed, 'ready again': durations(starts) },
    };
  } finally {
    await target.stop();
  }
};

/** Fifty people upload at once: each file arrives, and others are answered meanwhile. */
export const uploadsCrowd: Fault = async (form) => {
  const target = await ProductTarget.start();
  try {
    const shelf = await FilledShelf.at(target.address());
    // More than one piece for most of them; how fast many bytes go is only asked where times count.
    const sizes = form.timed ? 8 : 3;
    const answered: number[] = [];
    const began = performance.now();
    for (let round = 0; round < Math.min(form.rounds, 3); round += 1) {
      const sent = shelf.add(crowd, (number) => (1 + (number % sizes)) * megabyte + number, 2 * megabyte);
      let arrived = 0;
      const all = Promise.all(sent.map((upload) => upload.deliver(AbortSignal.timeout(patienceMs)).then(() => (arrived += 1))));
      while (arrived < sent.length) {
        const asked = performance.now();
        await shelf.clients[0]!.get('/overview');
        answered.push(performance.now() - asked);
        await rest(50);
      }
      await all;
    }
    const took = performance.now() - began;
    const findings = await shelf.check();
    return {
      findings,
      seen: { files: shelf.uploads.length, 'all there after': milliseconds(took), 'overview meanwhile': durations(answered) },
    };
  } finally {
    await target.stop();
  }
};
