import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import { discussionLimits, type NewPoll, type PollKind, pollKinds } from '@hv/discussions/contracts';
import { Drafts } from '@hv/platform/web';
import { Button, Choice, Control, Field, Icon, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { danishMinute } from '../later/danish-time';
import { PollDraft, type PollText } from './poll-draft';

/** Where a poll is written. What is typed is kept until it is sent or taken away. */
@Component({
  selector: 'hv-poll-form',
  imports: [Button, Choice, Control, Field, Icon, TranslocoDirective],
  templateUrl: './poll-form.html',
  styleUrl: './poll-form.css',
})
export class PollForm {
  /** What is typed is kept under this name. */
  readonly draftKey = input.required<string>();
  /** Somebody has just asked for it: begin to write at once. */
  readonly takesFocus = input(false);
  /** What it begins with when nothing was typed before. */
  readonly initial = input<PollText | null>(null);
  /** Whether it can be taken away. */
  readonly droppable = input(true);
  readonly left = output();

  private readonly drafts = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly fields = viewChildren<unknown, ElementRef<HTMLInputElement>>('field', { read: ElementRef });
  protected readonly draft = new PollDraft();
  protected readonly kinds = pollKinds;
  protected readonly group = uniqueId('afstemning');
  protected readonly longest = discussionLimits.pollLabel;
  private readonly tried = signal(false);
  protected readonly fault = computed(() => (this.tried() ? this.draft.fault() : null));

  constructor() {
    effect(() => {
      const key = this.draftKey();
      untracked(() => void this.takeUp(key));
    });
    afterNextRender(() => this.takesFocus() && this.fields()[0]?.nativeElement.focus());
  }

  /** What is to be sent; null when something is wrong, and then it says what, and leads there. */
  ready(): NewPoll | null {
    this.tried.set(true);
    if (!this.draft.fault()) return this.draft.ready();
    this.fields()
      .find(({ nativeElement }) => !nativeElement.value)
      ?.nativeElement.focus();
    return null;
  }

  /** It was sent, or taken away. */
  clear(): void {
    void this.drafts.remove(this.draftKey());
    this.draft.clear();
    this.tried.set(false);
  }

  protected choose(kind: PollKind): void {
    this.draft.setKind(kind);
    this.keep();
  }

  protected write(place: number, option: string): void {
    this.draft.write(place, option);
    this.keep();
  }

  /** A day with the time of another choice, or a time with its day: `2026-12-03`, `2026-12-03T13:00`. */
  protected writeDate(place: number, day: string, time: string): void {
    this.write(place, day && time ? `${day}T${time}` : day);
  }

  protected close(choosing: Event): void {
    this.draft.close((choosing.target as HTMLInputElement).value);
    this.keep();
  }

  protected remove(place: number): void {
    this.draft.remove(place);
    this.keep();
    afterNextRender(() => this.fields()[Math.min(place, this.fields().length - 1)]?.nativeElement.focus(), { injector: this.injector });
  }

  protected leave(): void {
    this.clear();
    this.left.emit();
  }

  protected now(): string {
    return danishMinute(Date.now());
  }

  private keep(): void {
    this.drafts.save(this.draftKey(), this.draft.content());
  }

  private async takeUp(key: string): Promise<void> {
    const initial = this.initial();
    if (initial) this.draft.take(initial);
    const begun = this.draft.content();
    const text = await this.drafts.read<PollText>(key);
    // Whoever was quicker to type is not interrupted.
    if (text && key === this.draftKey() && this.draft.content() === begun) this.draft.take(text);
  }
}
