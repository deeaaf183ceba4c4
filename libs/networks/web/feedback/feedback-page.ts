import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { feedbackLimits, type GiveFeedback } from '@hv/networks/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { Drafts, KeptAnswer, newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, EmptyState, ErrorSummary, Field, type FormFault, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { ChosenNetwork } from '../chosen-network';
import { FeedbackClient } from './feedback-client';
import { placeIn } from './feedback-paths';

const textId = 'til-sekretariatet';
const draftKey = 'feedback';

/** Where one writes to the secretariat, about the page one came from or anything else. */
@Component({
  selector: 'hv-feedback-page',
  imports: [Button, Choice, Control, EmptyState, ErrorSummary, Field, Notice, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './feedback-page.html',
})
export class FeedbackPage {
  /** The page one came from, a query parameter of the address. */
  readonly fra = input<string>();

  private readonly client = inject(FeedbackClient);
  private readonly chosen = inject(ChosenNetwork);
  private readonly drafts = inject(Drafts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly kept = new KeptAnswer(() => this.client.networks());
  protected readonly textId = textId;
  protected readonly most = feedbackLimits.text;
  protected readonly networks = this.kept.value;
  protected readonly trouble = computed(() => (this.kept.failure() ? this.problemText.of(this.kept.failure()) : ''));
  protected readonly networkId = linkedSignal(() => {
    const all = this.networks() ?? [];
    return (all.find(({ id }) => id === this.chosen.id()) ?? all[0])?.id ?? '';
  });
  protected readonly place = computed(() => placeIn(this.fra()));
  protected readonly withPlace = signal(true);
  protected readonly text = signal('');
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  /** The name of the network whose secretariat was written to. */
  protected readonly sentTo = signal('');
  /** The same for every attempt to send the same. */
  private attempt = { told: '', key: '' };

  constructor() {
    this.fetch();
    void this.takeUp();
  }

  protected fetch(): void {
    void this.kept.reload();
  }

  protected choose(choosing: Event): void {
    this.networkId.set((choosing.target as HTMLSelectElement).value);
  }

  protected write(typing: Event): void {
    this.text.set((typing.target as HTMLTextAreaElement).value);
    this.sentTo.set('');
    if (this.text()) this.drafts.save(draftKey, { text: this.text() });
    else void this.drafts.remove(draftKey);
  }

  protected fault(): string {
    return this.faults().find(({ controlId }) => controlId === textId)?.text ?? '';
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    const text = this.text().trim();
    this.sentTo.set('');
    this.faults.set(this.faultsIn(text));
    if (this.faults().length) return;
    const place = this.withPlace() ? this.place() : null;
    await this.give({ text, ...(place ? { place } : {}) });
  }

  private async give(told: GiveFeedback): Promise<void> {
    const networkId = this.networkId();
    this.busy.set(true);
    try {
      await this.client.give(networkId, told, this.keyOf(`${networkId} ${JSON.stringify(told)}`));
      this.sentTo.set(this.networks()?.find(({ id }) => id === networkId)?.name ?? '');
      this.text.set('');
      await this.drafts.remove(draftKey);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.faults.set(this.faultsOfServer(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** What was begun and not sent. */
  private async takeUp(): Promise<void> {
    const draft = await this.drafts.read<{ text: string }>(draftKey);
    if (draft && !this.text()) this.text.set(draft.text);
  }

  private keyOf(told: string): string {
    if (this.attempt.told !== told) this.attempt = { told, key: newKey() };
    return this.attempt.key;
  }

  private faultsIn(text: string): FormFault[] {
    if (!text) return [{ controlId: textId, text: this.transloco.translate('feedback.write.missing') }];
    if (findCprNumbers(text).length === 0) return [];
    return [{ controlId: textId, text: this.transloco.translate('problems.networks.cpr-number') }];
  }

  private faultsOfServer(failure: Problem): FormFault[] {
    const [fault] = failure.errors;
    const known = fault && this.problemText.ofCode(fault.code);
    return [known ? { controlId: textId, text: known } : { text: this.problemText.of(failure) }];
  }
}
