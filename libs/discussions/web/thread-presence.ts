import { computed, signal } from '@angular/core';
import { discussionLimits, type LivePerson } from '@hv/discussions/contracts';

/** Who else is in a thread, and who is writing there just now. */
export class ThreadPresence {
  private readonly here = signal<readonly LivePerson[]>([]);
  private readonly writing = signal<readonly LivePerson[]>([]);
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  readonly readers = this.here.asReadonly();
  /** The names that are said; more are a number. */
  readonly typingNames = computed(() =>
    this.writing()
      .slice(0, discussionLimits.typingNames)
      .map((person) => person.name),
  );
  readonly typingMore = computed(() => Math.max(0, this.writing().length - discussionLimits.typingNames));

  /** @param me oneself, who is not shown */
  setReaders(people: readonly LivePerson[], me: string): void {
    this.here.set(people.filter((person) => person.id !== me));
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
    this.here.set([]);
  }
}
