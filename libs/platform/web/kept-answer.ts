import { computed, signal } from '@angular/core';
import type { Live } from './live';
import { Problem } from './problem';

/** From this age on an answer is asked for again when the connection returns, ms. */
const freshMs = 3_000;

/** What the server answered last. It is kept while it is asked again and when that fails, so that coming back to a place is instant. */
export class KeptAnswer<Answer> {
  private readonly answer = signal<Answer | undefined>(undefined);
  private readonly problem = signal<Problem | null>(null);
  private asking: Promise<void> | undefined;
  private askAgain = false;
  private answeredAt = 0;

  readonly value = this.answer.asReadonly();
  /** Why there is nothing to show; null as long as there is something, or it is still being fetched. */
  readonly failure = computed(() => (this.answer() === undefined ? this.problem() : null));
  /** Whether it is not there, or not for this reader. */
  readonly missing = computed(() => [403, 404].includes(this.problem()?.status ?? 0));

  /** @param fetch asks the server @param changed told of every answer */
  constructor(
    private readonly fetch: () => Promise<Answer>,
    private readonly changed: (answer: Answer) => void = () => undefined,
  ) {}

  /** Asks again; what is shown stays until the answer is here. Those who ask while an answer is awaited share it. */
  reload(): Promise<void> {
    return (this.asking ??= this.ask());
  }

  /** Asks again because something has changed: an answer that is awaited may be from before that, so it is asked once more after it. */
  renew(): Promise<void> {
    if (this.asking) this.askAgain = true;
    return this.reload();
  }

  /** How long ago it was answered, ms. */
  age(): number {
    return Date.now() - this.answeredAt;
  }

  /** Whether it is worth asking again only because the connection has returned. */
  isOld(): boolean {
    return !this.asking && this.age() > freshMs;
  }

  /** Takes what is known from elsewhere, if nothing is known yet. */
  seed(answer: Answer): void {
    if (this.answer() === undefined) this.answer.set(answer);
  }

  /** Takes up what was learned otherwise, from a push or the answer to a change. */
  update(change: (answer: Answer) => Answer): void {
    this.answer.update((answer) => (answer === undefined ? answer : change(answer)));
  }

  /** Keeps it fresh: asks now, and whenever the connection returns. @returns a function that stops that */
  open(live: Live): () => void {
    void this.reload();
    const returned = live.connected$.subscribe(() => this.isOld() && void this.reload());
    return () => returned.unsubscribe();
  }

  private async ask(): Promise<void> {
    try {
      do {
        this.askAgain = false;
        const answer = await this.fetch();
        this.answer.set(answer);
        this.problem.set(null);
        this.answeredAt = Date.now();
        this.changed(answer);
      } while (this.askAgain);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.problem.set(failure);
    } finally {
      this.asking = undefined;
    }
  }
}
