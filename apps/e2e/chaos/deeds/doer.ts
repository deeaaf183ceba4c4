import { setTimeout as rest } from 'node:timers/promises';
import type { Client, HttpAnswer } from '../../client';
import type { Deed, Refusal, Trace } from './deed';
import type { DeedLog } from './deed-log';

/** How long to wait after a failed attempt, ms: doubled each time up to the most. */
const patience = { first: 200, most: 2_000 };
const promisesNothing = (status: number): boolean => [0, 408, 425, 429].includes(status) || status >= 500;

/** A person who does something, and says it again until it is answered. */
export class Doer {
  constructor(
    readonly client: Client,
    private readonly log: DeedLog,
    private readonly giveUp: AbortSignal,
  ) {}

  get personId(): string {
    return this.client.personId;
  }

  /** Does something; resolves when it is acknowledged. @throws when it is refused, or never answered */
  async do<Body = Record<string, never>>(deed: Deed<Body>): Promise<Body> {
    const began = performance.now();
    for (let attempts = 1; ; attempts += 1) {
      const answer = await this.attempt(deed);
      this.log.noteAttempt(answer.status);
      if (!promisesNothing(answer.status)) {
        const body = acknowledged(deed, answer, attempts);
        this.log.noteDone(deed.what, attempts, performance.now() - began);
        for (const trace of deed.leaves?.(body) ?? []) this.expect(trace);
        return body;
      }
      if (this.giveUp.aborted) throw new Error(`a ${deed.what} was never acknowledged`);
      await rest(Math.min(patience.most, patience.first * 2 ** (attempts - 1)));
    }
  }

  /** One more event of this person must be stored. */
  expect(trace: Trace): void {
    this.log.expect(this.personId, trace);
  }

  private attempt<Body>({ method, path, body, headers }: Deed<Body>): Promise<HttpAnswer<Body & Refusal<Body>>> {
    // No answer, or half of one: the same again.
    return this.client
      .request<Body & Refusal<Body>>(method, path, body, headers)
      .catch(() => ({ status: 0, headers: new Headers(), body: {} as Body & Refusal<Body> }));
  }
}

function acknowledged<Body>(deed: Deed<Body>, answer: HttpAnswer<Body & Refusal<Body>>, attempts: number): Body {
  if (answer.status < 300) return answer.body;
  const lost = attempts > 1 ? deed.wasDone?.(answer) : undefined;
  if (lost === undefined) throw new Error(`a ${deed.what} was refused: ${answer.status} ${answer.body.code ?? ''} ${deed.path}`);
  return lost;
}
