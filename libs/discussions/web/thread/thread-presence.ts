import { computed, signal } from '@angular/core';
import { discussionLimits, type LivePerson } from '@hv/discussions/contracts';

/** How long who is here stands before it is told anew, ms: whoever comes and goes with their network does not flicker. */
const settlingMs = 3_000;

/** Who else is in a thread, and who is writing there just now. */
export class ThreadPresence {
  private readonly here = signal<readonly LivePerson[]>([]);
  private readonly writing = signal<readonly LivePerson[]>([]);
  private readonly others = signal(0);
  private settling: ReturnType<typeof setTimeout> | undefined;
  private latest: (() => void) | undefined;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  readonly readers = this.here.asReadonly();
  /** How many others are here; more than are named to us in a large thread. */
  readonly readersTotal = this.others.asReadonly();
  /** The names that are said; more are a number. */
  readonly typingNames = computed(() =>
    this.writing()
      .slice(0, discussionLimits.typingNames)
      .map((person) => person.name),
  );
  readonly typingMore = computed(() => Math.max(0, this.writing().length - discussionLimits.typingNames));

  /**
   * The first answer is shown at once; what comes soon after it is shown when it has settled, the latest of it.
   * @param me oneself, who is not shown @param total how many are here, oneself included
   */
  setReaders(people: readonly LivePerson[], me: string, total = people.length): void {
    const show = (): void => {
      const others = people.filter((person) => person.id !== me);
      this.here.set(others);
      this.others.set(Math.max(others.length, total - (people.length - others.length)));
    };
    if (this.settling !== undefined) {
      this.latest = show;
      return;
    }
    show();
    this.settle();
  }

  /** Holds for some seconds, unless it is said again or a post comes. */
  setTyping(person: LivePerson): void {
    clearTimeout(this.timers.get(person.id));
    this.timers.set(
      person.id,
      setTimeout(() => this.stopTyping(person.id), discussionLimits.typingMs),
    );
    if (!this.writing().some((other) => other.id === person.id)) this.writing.update((people) => [...people, person]);
  }

  stopTyping(personId: string): void {
    clearTimeout(this.timers.get(personId));
    this.timers.delete(personId);
    this.writing.update((people) => people.filter((person) => person.id !== personId));
  }

  clear(): void {
    for (const personId of [...this.timers.keys()]) this.stopTyping(personId);
    clearTimeout(this.settling);
    this.settling = undefined;
    this.latest = undefined;
    this.here.set([]);
    this.others.set(0);
  }

  private settle(): void {
    this.settling = setTimeout(() => {
      this.settling = undefined;
      const show = this.latest;
      this.latest = undefined;
      if (!show) return;
      show();
      this.settle();
    }, settlingMs);
  }
}
