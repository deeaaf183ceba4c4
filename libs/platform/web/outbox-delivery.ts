import { HttpClient, HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { platformProblems, type ProblemView } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';
import type { OutboxEntry } from './outbox-entry';

/** What became of one attempt to send. */
export type Delivery =
  | { readonly outcome: 'done'; readonly answer: unknown }
  /** No answer, or one that promises nothing: send the same again, not before `afterMs` if the server said so. */
  | { readonly outcome: 'again'; readonly afterMs: number | null }
  /** It is not yet time for this very one; what else waits need not wait for it. */
  | { readonly outcome: 'later'; readonly afterMs: number; readonly problem: ProblemView }
  | { readonly outcome: 'refused' | 'conflict'; readonly problem: ProblemView }
  /** The session is over: kept until the same person signs in. */
  | { readonly outcome: 'signed-out' };

/** An answer is waited for this long, ms; sending again is safe, whatever became of the first. */
const answerMs = 20_000;
const promiseNothing = [0, 408, 425, 429];

/** Sends one entry once and says what became of it. */
@Service()
export class OutboxDelivery {
  private readonly http = inject(HttpClient);

  async attempt(entry: OutboxEntry): Promise<Delivery> {
    try {
      return { outcome: 'done', answer: await this.request(entry) };
    } catch (failure) {
      if (!(failure instanceof HttpErrorResponse)) throw failure;
      return this.judge(entry, failure);
    }
  }

  private request(entry: OutboxEntry): Promise<unknown> {
    let headers = new HttpHeaders();
    if (entry.method === 'POST') headers = headers.set('Idempotency-Key', entry.id);
    if (entry.version !== null) headers = headers.set('If-Match', `"${entry.version}"`);
    const removal = entry.method === 'DELETE';
    // A removal is sent as the page is left, so it may outlive the page; it has no body that could be too large for that.
    const options = { headers, timeout: answerMs, keepalive: removal, ...(entry.body ? { body: entry.body } : {}) };
    return firstValueFrom(this.http.request<unknown>(entry.method, entry.path, options));
  }

  private async judge(entry: OutboxEntry, failure: HttpErrorResponse): Promise<Delivery> {
    const problem = problemOf(failure);
    if (failure.status === 401) return { outcome: 'signed-out' };
    const wait = retryAfter(failure);
    if (failure.status === 429 && wait !== null && !problem.code.startsWith('platform.'))
      return { outcome: 'later', afterMs: wait, problem };
    if (promiseNothing.includes(failure.status) || failure.status >= 500) return { outcome: 'again', afterMs: wait };
    if (entry.doneCodes.includes(problem.code)) return { outcome: 'done', answer: null };
    if (failure.status !== 412) return { outcome: 'refused', problem };
    if (await this.standsAlready(entry)) return { outcome: 'done', answer: problem.current ?? null };
    return { outcome: 'conflict', problem };
  }

  /** Whether what now stands on the server is what this entry wanted: then it was our own first try that changed the version. */
  private async standsAlready(entry: OutboxEntry): Promise<boolean> {
    if (!entry.sourcePath) return false;
    try {
      const now = await firstValueFrom(this.http.get<{ body?: unknown }>(entry.sourcePath));
      const wanted = (entry.body as { body?: unknown } | null)?.body;
      return sameContent(now.body, wanted);
    } catch (failure) {
      // It can't be told now: a conflict is shown, and nothing is lost by that.
      if (failure instanceof HttpErrorResponse) return false;
      throw failure;
    }
  }
}

function problemOf(failure: HttpErrorResponse): ProblemView {
  const body: unknown = failure.error;
  if (typeof body === 'object' && body !== null && 'code' in body) return body as ProblemView;
  return { status: failure.status, code: platformProblems.internal, detail: failure.message, requestId: '' };
}

function retryAfter(failure: HttpErrorResponse): number | null {
  const seconds = Number(failure.headers?.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

/** Whether two documents say the same, whatever order their keys stand in and whatever empty values were filled in. */
function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => key !== 'schemaVersion' && inner !== null && inner !== undefined)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .filter(([, inner]) => !(typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
