import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { Client } from '../../client';
import { aDataDir, type Ended, removeDataDir, run, startProduct, type StartedProduct } from '../../product';
import { checkThread } from '../check-thread';
import type { Fault } from '../fault';
import { milliseconds } from '../figures';
import { type Change, Journal } from '../journal';
import type { Load } from '../load';
import { ProductTarget, unlimited, withDatabaseOf } from '../product-target';
import { Sender } from '../sender';
import { Stored } from '../stored';
import { underLoad } from '../under-load';

/** A backup is made while people write, and restored into an empty folder: what was acknowledged before it began is there, and all of it fits together. */
export const backup: Fault = async (form) => {
  const target = await ProductTarget.start();
  const folder = await mkdtemp(join(tmpdir(), 'hv-backup-'));
  const dataDir = await aDataDir();
  try {
    return await underLoad(target, form, async ({ load }) => {
      await rest(3_000);
      const began = Date.now();
      const file = join(folder, 'sikkerhedskopi');
      const made = await run('cli/backup', { DATA_DIR: target.dataDir }, [file]);
      const took = Date.now() - began;
      const before = load.journal.changes.filter(({ settledAt }) => settledAt !== undefined && settledAt < began);
      await rest(1_000);
      const epoch = await target.withDatabase(epochOf);
      const put = await run('cli/restore', { DATA_DIR: dataDir }, [file]);
      const findings = [...unwell('the backup', made), ...unwell('the restore', put)];
      if (findings.length === 0) findings.push(...(await checkRestored(dataDir, load, before, epoch)));
      return { findings, seen: { 'backup made in': milliseconds(took), 'changes acknowledged before it began': before.length } };
    });
  } finally {
    await target.stop();
    await removeDataDir(dataDir);
    await rm(folder, { recursive: true, force: true });
  }
};

const unwell = (what: string, { code, stderr }: Ended): string[] => (code === 0 ? [] : [`${what} failed: ${stderr}`]);

async function epochOf(url: string): Promise<string> {
  const stored = await Stored.open(url);
  return stored.epoch().finally(() => stored.close());
}

async function checkRestored(dataDir: string, load: Load, before: readonly Change[], epoch: string): Promise<string[]> {
  const product = await startProduct(unlimited, { dataDir });
  try {
    const findings = await withDatabaseOf(dataDir, async (url) => {
      const stored = await Stored.open(url);
      const found = (await stored.epoch()) === epoch ? ['the epoch is the old one, and clients would not start anew'] : [];
      for (const threadId of load.threadIds)
        found.push(...(await checkThreadAsBackedUp(stored, threadId, before, load.journal.of(threadId))));
      await stored.close();
      return found;
    });
    return [...findings, ...(await checkLife(product, load))];
  } finally {
    await product.end('SIGTERM');
  }
}

/** The restored thread holds together by itself, and no acknowledged post is missing. What came while the backup was made may be there or not. */
async function checkThreadAsBackedUp(
  stored: Stored,
  threadId: string,
  before: readonly Change[],
  all: readonly Change[],
): Promise<string[]> {
  const thread = await stored.thread(threadId);
  const keys = new Set(thread.posts.map(({ key }) => key));
  const posts = before.filter((change) => change.threadId === threadId && change.kind === 'post');
  const missing = posts.filter(({ key }) => !keys.has(key));
  const removed = new Set(thread.posts.filter((post) => post.removed).map(({ id }) => id));
  const back = before.filter(
    (change) => change.threadId === threadId && change.kind === 'removal' && change.outcome === 'done' && !removed.has(change.postId!),
  );
  const alone = checkThread(
    thread,
    all.filter(({ kind }) => kind === 'removal'),
  ).filter((finding) => !finding.includes('nobody wrote it'));
  return [
    ...alone,
    ...missing.map(({ key }) => `post ${key} was acknowledged before the backup and is not in it`),
    ...back.map(() => 'a removed post is back'),
  ];
}

/** Old sessions are over, people sign in, and writing goes on where the numbers ended. */
async function checkLife({ address }: StartedProduct, load: Load): Promise<string[]> {
  const findings: string[] = [];
  const old = await load.clients[0]!.at(address).get('/session');
  if (old.status !== 401) findings.push(`a session of before answers ${old.status}`);
  const client = await Client.signIn(address, 'projektleder@herning.example');
  const threadId = load.threadIds[0]!;
  const { lastSeq } = (await client.get<{ lastSeq: number }>(`/threads/${threadId}`)).body;
  const journal = new Journal();
  const post = journal.write({ kind: 'post', key: crypto.randomUUID(), threadId, authorId: client.personId, text: 'Efter gendannelsen' });
  await new Sender(client).deliver(post, AbortSignal.timeout(60_000));
  if (post.taken?.seq !== lastSeq + 1) findings.push(`the first post after the restore got number ${post.taken?.seq} after ${lastSeq}`);
  return findings;
}
