import { setTimeout as rest } from 'node:timers/promises';
import type { Fault } from '../fault';
import { milliseconds } from '../figures';
import { Probe } from '../probe';
import { ReplicasTarget } from '../replicas-target';
import { underLoad } from '../under-load';
import { until } from '../until';

/** Nobody waits for Redis: reading and writing go on without it. */
const slowestMs = 5_000;
/** Slow enough that the limits, which live in Redis, let everyone pass. */
const paceMs = 800;

/** Redis between two instances is killed, or stops answering, again and again. */
export const redis: Fault = async (form) => {
  const target = await ReplicasTarget.start({ RATE_LIMIT: 'on' });
  const { redis: broker, instances } = target.replicas;
  try {
    return await underLoad(target, { ...form, load: { ...form.load, paceMs } }, async ({ load, chance }) => {
      const readers = load.clients.slice(-2);
      const probes = instances.map(({ address }, number) => new Probe(readers[number]!.by(address), `/threads/${load.threadIds[0]}`, 200));
      // What had passed the limits already says nothing: each writer has two devices.
      const underWay = form.load.writers * form.load.threads * 2;
      for (let round = 0; round < form.rounds; round += 1) {
        await rest(chance.between(500, 2_000));
        const [away, back] =
          round % 2 === 0 ? [() => broker.kill(), () => broker.start()] : [() => broker.signal('SIGSTOP'), () => broker.signal('SIGCONT')];
        await away();
        const before = { reads: probes.map(({ answered }) => answered), writes: load.journal.acknowledged };
        await rest(chance.between(500, 6_000));
        // Without this Redis would come back to those who wait for it.
        await until('reading goes on without Redis', () => probes.every(({ answered }, at) => answered > before.reads[at]! + 1), 20_000);
        await until('writing goes on without Redis', () => load.journal.acknowledged > before.writes + underWay, 20_000);
        await back();
      }
      const findings = [...(await Promise.all(probes.map((probe) => probe.stop()))).flat(), ...target.ended];
      const slowest = Math.max(load.journal.longestWayMs, ...probes.map((probe) => probe.slowestMs));
      if (form.timed && slowest > slowestMs) findings.push(`somebody waited ${milliseconds(slowest)} because of Redis`);
      return {
        findings,
        seen: { 'reads meanwhile': probes.map(({ summary }) => summary).join(' and '), 'slowest answer meanwhile': milliseconds(slowest) },
      };
    });
  } finally {
    broker.signal('SIGCONT');
    await target.stop();
  }
};
