import { computed, signal } from '@angular/core';
import { discussionLimits, type NewPoll, type PollKind } from '@hv/discussions/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { danishMinute } from '../later/danish-time';

/** What is wrong with a poll that is being written. */
export type PollFault = 'few' | 'twice' | 'cpr' | 'late';

/** A poll as it is written, kept as a draft. */
export interface PollText {
  readonly kind: PollKind;
  readonly options: readonly string[];
  readonly closesAt: string;
}

const empty: PollText = { kind: 'single', options: ['', ''], closesAt: '' };

/** A poll that stands somewhere, to be written on. @param closesAt the minute in Denmark, or null */
export function pollTextOf(kind: PollKind, options: readonly string[], closesAt: string | null): PollText {
  return { kind, options: options.length < discussionLimits.pollOptions ? [...options, ''] : options, closesAt: closesAt ?? '' };
}

/** A poll that is being written: there is always a field more to write in, until there are as many as there may be. */
export class PollDraft {
  private readonly text = signal<PollText>(empty);

  readonly kind = computed(() => this.text().kind);
  readonly options = computed(() => this.text().options);
  readonly closesAt = computed(() => this.text().closesAt);
  readonly content = this.text.asReadonly();
  private readonly said = computed(() =>
    this.options()
      .map((option) => option.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
  /** What is wrong with it; null when it can be sent. */
  readonly fault = computed<PollFault | null>(() => {
    const said = this.said();
    if (said.length < discussionLimits.pollOptionsLeast) return 'few';
    if (new Set(said).size < said.length) return 'twice';
    if (said.some((option) => findCprNumbers(option).length > 0)) return 'cpr';
    return this.closesAt() && this.closesAt() <= danishMinute(Date.now()) ? 'late' : null;
  });

  take(text: PollText): void {
    this.text.set(text);
  }

  clear(): void {
    this.text.set(empty);
  }

  /** Days and words can't stand in each other's fields. */
  setKind(kind: PollKind): void {
    const wasDate = this.kind() === 'date';
    this.text.update((text) => ({ ...text, kind, options: wasDate === (kind === 'date') ? text.options : empty.options }));
  }

  write(place: number, option: string): void {
    this.text.update((text) => {
      const options = text.options.map((other, index) => (index === place ? option : other));
      const isFull = options.every((other) => other.trim()) && options.length < discussionLimits.pollOptions;
      return { ...text, options: isFull ? [...options, ''] : options };
    });
  }

  remove(place: number): void {
    this.text.update((text) => {
      const options = text.options.filter((_, index) => index !== place);
      return { ...text, options: options.length < discussionLimits.pollOptionsLeast ? [...options, ''] : options };
    });
  }

  close(closesAt: string): void {
    this.text.update((text) => ({ ...text, closesAt }));
  }

  /** As it is sent. */
  ready(): NewPoll {
    return { kind: this.kind(), options: this.said(), ...(this.closesAt() ? { closesAt: this.closesAt() } : {}) };
  }
}
