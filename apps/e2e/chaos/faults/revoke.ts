import { setTimeout as rest } from 'node:timers/promises';
import { Client } from '../../client';
import { membershipOf } from '../../memberships';
import { kill } from '../../processes';
import type { Fault } from '../fault';
import type { Journal } from '../journal';
import { Listener } from '../listener';
import type { Replica, Replicas } from '../../replicas';
import { ReplicasTarget } from '../replicas-target';
import { ThreadView } from '../thread-view';
import { underLoad, type UnderLoad } from '../under-load';
import { until } from '../until';

const places = [
  'aabenraa',
  'albertslund',
  'esbjerg',
  'fredericia',
  'gladsaxe',
  'guldborgsund',
  'haderslev',
  'holbaek',
  'jammerbugt',
  'koge',
  'kolding',
  'naestved',
];
const leavers = [1, 2, 3].flatMap((number) => places.map((place) => `deltager${number}@${place}.example`));

/**
 * Memberships are ended while their people listen and others write: whatever is sent after the end was answered must not reach them, at
 * either instance. In turn nothing else happens, the instance they listen at stands still, the Redis that would tell it does, or that is
 * killed and takes what it should have told with it.
 */
export const revoke: Fault = async (form) => {
  const target = await ReplicasTarget.start();
  try {
    return await underLoad(target, form, async (surroundings) => {
      const secretariat = await Client.signIn(target.address(), 'sekretariat@bronderslev.example');
      const findings: string[] = [];
      const rounds = Math.min(form.rounds, leavers.length);
      let heard = 0;
      for (let round = 0; round < rounds; round += 1) {
        const { pushes, unmet } = await letGo(target, secretariat, leavers[round]!, round, surroundings);
        heard += pushes;
        findings.push(...unmet.map((finding) => `${leavers[round]!}: ${finding}`));
      }
      return {
        findings: [...findings, ...target.ended],
        seen: { 'memberships ended': rounds, 'pushes that rightly reached those people': heard },
      };
    });
  } finally {
    await target.stop();
  }
};

async function letGo(
  { replicas }: ReplicasTarget,
  secretariat: Client,
  email: string,
  round: number,
  { load, chance }: UnderLoad,
): Promise<{ pushes: number; unmet: string[] }> {
  const [theirs, other] = round % 2 === 0 ? replicas.instances : [...replicas.instances].reverse();
  const leaver = (await Client.signIn(replicas.address, email)).by(theirs!.address);
  const membership = await membershipOf(secretariat, leaver.personId);
  const listener = new Listener(leaver, new Map(load.threadIds.map((id) => [id, new ThreadView()])), 60_000);
  listener.open();
  try {
    await until('they listen', () => listener.isCurrent && listener.pushes.length > 0, 20_000);
    await rest(chance.between(0, 500));
    const [still, on] = ways(replicas, theirs!)[round % 4]!;
    await still();
    const { status } = await secretariat.by(other!.address).request('DELETE', `/memberships/${membership}`);
    const ended = Date.now();
    await rest(chance.between(100, 800));
    await on();
    await rest(1_500);
    const unmet = status === 200 ? leaks(listener, load.journal, ended) : [`the membership was not ended: ${status}`];
    unmet.push(...(await whatIsLeft(leaver, listener, load.threadIds[0]!)));
    return { pushes: listener.pushes.length, unmet };
  } finally {
    listener.close();
  }
}

/** What happens at the moment of an end, and how it is made good. */
const ways = ({ redis }: Replicas, { pid }: Replica): (readonly [() => unknown, () => unknown])[] => [
  [() => undefined, () => undefined],
  [() => kill(pid, 'SIGSTOP'), () => kill(pid, 'SIGCONT')],
  [() => redis.signal('SIGSTOP'), () => redis.signal('SIGCONT')],
  [() => redis.kill(), () => redis.start()],
];

/** What they heard of changes that were not even sent when their end had been answered. */
function leaks({ pushes }: Listener, journal: Journal, ended: number): string[] {
  const later = journal.changes.filter(({ taken, sentAt }) => taken && sentAt! > ended);
  const found = later.filter(({ taken }) => pushes.some(({ postId, change }) => postId === taken!.id && change === taken!.change));
  return found.length > 0 ? [`${found.length} of ${later.length} later changes reached them`] : [];
}

async function whatIsLeft(leaver: Client, { socket }: Listener, threadId: string): Promise<string[]> {
  const { status } = await leaver.get(`/threads/${threadId}/posts`);
  const joined = (await socket.timeout(5_000).emitWithAck('thread.join', { threadId })) as { ok: boolean };
  return [...(status === 404 ? [] : [`they can still read: ${status}`]), ...(joined.ok ? ['they can still join'] : [])];
}
