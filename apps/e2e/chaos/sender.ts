import { setTimeout as rest } from 'node:timers/promises';
import type { Client } from '../client';
import type { Change, Taken } from './journal';
import { documentOf, textIn } from './texts';

type Refusal = { readonly code?: string; readonly current?: Taken };
type Reply = Taken & Refusal;

/** How long to wait after a failed attempt, ms: doubled each time up to the most. */
const patience = { first: 1_000, most: 30_000 };
const promiseNothing = new Set([0, 408, 425, 429]);
/** Refusals of a removal that mean it was done already. */
const removedAlready = new Set(['discussions.post-removed', 'discussions.post-not-found']);

/** Sends what a person did until the server answers, by the rules of the browser's outbox. */
export class Sender {
  private readonly client: Client;
  private woken = new AbortController();

  constructor(client: Client) {
    this.client = client;
  }

  /** The server is back: forget all pauses and try at once. */
  wake(): void {
    this.woken.abort();
    this.woken = new AbortController();
  }

  /** Sends a change again and again until it is settled. @param until gives up, leaving it waiting */
  async deliver(change: Change, until: AbortSignal): Promise<void> {
    for (let attempt = 1; !until.aborted; attempt += 1) {
      const retryAfterMs = await this.attempt(change);
      if (change.outcome !== 'waiting') {
        change.settledAt = Date.now();
        return;
      }
      const longest = Math.min(patience.most, patience.first * 2 ** (attempt - 1));
      await this.pause(retryAfterMs ?? longest / 2 + (Math.random() * longest) / 2, until);
    }
  }

  /** @returns how long the server asks to wait before the next attempt, if it said so */
  private async attempt(change: Change): Promise<number | undefined> {
    change.sentAt ??= Date.now();
    const { status, body, retryAfter } = await this.send(change);
    change.statuses.push(status);
    if (status === 200 || status === 201) return this.settle(change, 'done', body);
    if (promiseNothing.has(status) || status >= 500) return retryAfter;
    if (change.kind === 'removal' && removedAlready.has(body.code ?? '')) return this.settle(change, 'done', undefined);
    change.code = body.code ?? '';
    if (status !== 412) return this.settle(change, 'refused', undefined);
    const stands = await this.standsAlready(change);
    return this.settle(change, stands ? 'done' : 'conflict', stands ? body.current : undefined);
  }

  private settle(change: Change, outcome: Change['outcome'], taken: Taken | undefined): undefined {
    change.outcome = outcome;
    if (taken) change.taken = taken;
  }

  private async send(change: Change): Promise<{ status: number; body: Reply; retryAfter?: number }> {
    const body = change.kind === 'removal' ? undefined : { body: documentOf(change.text, change.mentions) };
    const headers: Record<string, string> =
      change.kind === 'post' ? { 'idempotency-key': change.key } : { 'if-match': `"${change.version}"` };
    const method = { post: 'POST', edit: 'PATCH', removal: 'DELETE' }[change.kind];
    const path = change.kind === 'post' ? `/threads/${change.threadId}/posts` : `/posts/${change.postId}`;
    try {
      const answer = await this.client.request<Reply>(method, path, body, headers);
      const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
      return { status: answer.status, body: answer.body, ...(Number.isFinite(seconds) ? { retryAfter: seconds * 1000 } : {}) };
    } catch {
      // No answer, or half of one: the same again.
      return { status: 0, body: {} as Reply };
    }
  }

  /** Whether what stands there is what this edit wanted: then it was our own first attempt that changed the version. */
  private async standsAlready(change: Change): Promise<boolean> {
    if (change.kind !== 'edit') return false;
    const source = await this.client.get<{ body?: unknown }>(`/posts/${change.postId}/source`).catch(() => undefined);
    return source?.status === 200 && textIn(source.body.body) === change.text;
  }

  private async pause(ms: number, until: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([this.woken.signal, until]);
    await rest(ms, undefined, { signal }).catch(() => undefined);
  }
}
