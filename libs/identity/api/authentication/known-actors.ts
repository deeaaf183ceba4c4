import type { Actor } from '@hv/platform/api';

/** How long an actor is believed without asking the database, ms. */
export const believedForMs = 30_000;
const mostKept = 10_000;

interface Entry {
  readonly actor: Actor;
  readonly learntAt: number;
}

/** The actors of the last half minute by the hash of the secret they came with; never by the secret. */
export class KnownActors {
  private readonly entries = new Map<string, Entry>();
  private forgotten = 0;

  /** Rises with every forgetting: what was looked up before it must not be learnt after it. */
  get generation(): number {
    return this.forgotten;
  }

  get size(): number {
    return this.entries.size;
  }

  /** @param now ms since 1970 */
  find(key: string, now: number): Actor | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (now < entry.actor.until && now - entry.learntAt < believedForMs) return entry.actor;
    this.entries.delete(key);
    return undefined;
  }

  /** @param generation as it was before the actor was looked up */
  learn(key: string, actor: Actor, now: number, generation: number): void {
    if (generation !== this.forgotten) return;
    this.entries.delete(key);
    if (this.entries.size >= mostKept) this.entries.delete(this.entries.keys().next().value!);
    this.entries.set(key, { actor, learntAt: now });
  }

  forget(concerned: (actor: Actor) => boolean): void {
    this.forgotten += 1;
    for (const [key, { actor }] of this.entries) if (concerned(actor)) this.entries.delete(key);
  }
}
