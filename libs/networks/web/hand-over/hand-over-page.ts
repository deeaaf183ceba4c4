import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import { handOverUndoSeconds, type HandOverPlanView, type HandOverView } from '@hv/networks/contracts';
import { Language, PageTitle, Problem, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { dayText, todayInDenmark } from '../network-phases';
import { HandOverClient } from './hand-over-client';
import { HandOverForm } from './hand-over-form';
import { handOverPaths } from './hand-over-paths';

/** Longer than the job takes that moves the work when it is due. */
const afterDueMs = 3_000;

/** Somebody leaves: who takes over, what of the work, and when. */
@Component({
  selector: 'hv-hand-over-page',
  imports: [Button, EmptyState, HandOverForm, Notice, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './hand-over-page.html',
  styleUrl: './hand-over-page.css',
})
export class HandOverPage {
  readonly membershipId = input.required<string>();

  private readonly client = inject(HandOverClient);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly names = inject(PersonNames);
  protected readonly paths = handOverPaths;
  protected readonly answer = resource({ params: () => this.membershipId(), loader: ({ params }) => this.client.plan(params) });
  protected readonly plan = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly failure = computed(() => this.answer.error());
  protected readonly missing = computed(() => {
    const failure = this.failure();
    return failure instanceof Problem && (failure.status === 404 || failure.status === 403);
  });
  /** Whether there is a membership to hand over still. */
  protected readonly isOpen = computed(() => {
    const state = this.plan()?.handOver?.state;
    return state === undefined || (state === 'failed' && !this.hasEnded(this.plan()!));
  });
  protected readonly trouble = signal('');

  constructor() {
    inject(PageTitle).follow(() => [this.plan() ? this.names.of(this.plan()!.from.name) : '']);
    effect((onCleanup) => {
      const handOver = this.plan()?.handOver;
      const inMs = handOver?.state === 'planned' ? Date.parse(handOver.dueAt) - Date.now() + afterDueMs : Infinity;
      // What is due on another day is seen then.
      if (inMs > 3_600_000) return;
      const timer = setTimeout(() => this.answer.reload(), Math.max(inMs, afterDueMs));
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected hasEnded({ validTo }: HandOverPlanView): boolean {
    return validTo !== null && Date.parse(validTo) <= Date.now();
  }

  /** What is said of a hand-over that is planned, done or has failed. */
  protected sentence({ from, to, state, endsAt }: HandOverView): string {
    const key = state === 'planned' && Date.parse(endsAt) <= Date.now() ? 'now' : state;
    const values = { from: this.names.of(from.name), to: this.names.of(to.name), day: this.lastDay(endsAt) };
    return this.transloco.translate(`handOver.${this.plan()?.own ? 'ownStates' : 'states'}.${key}`, values);
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected again(): void {
    this.answer.reload();
  }

  /** It is planned: said, and for what happens at once offered to be taken back where one is then. */
  protected take(handOver: HandOverView): void {
    this.answer.update((plan) => plan && { ...plan, handOver, mayWithdraw: true, validTo: handOver.endsAt });
    this.toasts.show({ text: this.sentence(handOver), undo: () => void this.withdraw(handOver), seconds: handOverUndoSeconds });
  }

  protected async withdraw({ id }: HandOverView): Promise<void> {
    this.trouble.set('');
    try {
      this.toasts.show({ text: this.sentence(await this.client.withdraw(id)) });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.trouble.set(this.problemText.of(failure));
    }
    this.answer.reload();
  }

  /** The last day before a moment, as people say it. @param moment ISO 8601 */
  private lastDay(moment: string): string {
    return dayText(todayInDenmark(new Date(Date.parse(moment) - 1)), this.language());
  }
}
