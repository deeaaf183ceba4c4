import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { HandOverMembership, HandOverPart, HandOverPlanView, HandOverView } from '@hv/networks/contracts';
import { handOverUndoSeconds } from '@hv/networks/contracts';
import { Language, newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, EmptyState, ErrorSummary, Field, type FormFault } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { feedbackPaths } from '../feedback/feedback-paths';
import { invitingPaths } from '../inviting-paths';
import { dayText, todayInDenmark } from '../network-phases';
import { HandOverClient } from './hand-over-client';

/** Which control holds a field of the request. */
const controlIds: Record<string, string> = { toMembershipId: 'efterfoelger', lastDay: 'sidste-dag', parts: 'dele' };

/** Who takes over, what, and when, with how much there is of each. */
@Component({
  selector: 'hv-hand-over-form',
  imports: [Button, Choice, Control, EmptyState, ErrorSummary, Field, RouterLink, TranslocoDirective],
  templateUrl: './hand-over-form.html',
  styleUrl: './hand-over-form.css',
})
export class HandOverForm {
  readonly plan = input.required<HandOverPlanView>();
  /** It was handed over, or will be. */
  readonly planned = output<HandOverView>();

  private readonly client = inject(HandOverClient);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly names = inject(PersonNames);
  protected readonly inviting = invitingPaths;
  protected readonly feedback = feedbackPaths;
  protected readonly ids = controlIds;
  protected readonly undoSeconds = handOverUndoSeconds;
  /** Whoever is alone in it takes over, unless somebody else is chosen. */
  protected readonly successor = linkedSignal(() => {
    const [first, ...others] = this.plan().successors;
    return first && !others.length ? first.membershipId : '';
  });
  /** Those there is something of. */
  protected readonly parts = computed(() => this.plan().parts.filter((part) => part === 'roles' || this.plan().counts[part] > 0));
  /** Drafts are read by whoever gets them: they go along only when one says so. */
  protected readonly chosen = linkedSignal<readonly HandOverPart[]>(() => this.parts().filter((part) => part !== 'drafts'));
  protected readonly day = signal('');
  protected readonly today = todayInDenmark(new Date());
  /** The last day that there can be, as the box of a date has it; empty without one. */
  protected readonly latest = computed(() => {
    const { validTo } = this.plan();
    return validTo ? todayInDenmark(new Date(Date.parse(validTo) - 1)) : '';
  });
  protected readonly dayName = computed(() => (this.day() ? dayText(this.day(), this.language()) : ''));
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  /** The same for every attempt to hand over the same. */
  private attempt = { wish: '', key: '' };

  protected roleNames(): string {
    const { roles } = this.plan().from;
    return roles.map((role) => this.transloco.translate(`networks.roles.${role}`)).join(', ');
  }

  protected count(part: HandOverPart): number {
    return part === 'roles' ? this.plan().from.roles.length : this.plan().counts[part];
  }

  protected choose(choosing: Event): void {
    this.successor.set((choosing.target as HTMLSelectElement).value);
  }

  protected toggle(part: HandOverPart, ticking: Event): void {
    const isOn = (ticking.target as HTMLInputElement).checked;
    this.chosen.update((chosen) => (isOn ? [...chosen, part] : chosen.filter((one) => one !== part)));
  }

  protected setDay(typing: Event): void {
    this.day.set((typing.target as HTMLInputElement).value);
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async handOver(): Promise<void> {
    if (this.busy()) return;
    this.faults.set(this.faultsHere());
    if (this.faults().length) return;
    const wish = { toMembershipId: this.successor(), parts: [...this.chosen()], ...(this.day() ? { lastDay: this.day() } : {}) };
    this.busy.set(true);
    try {
      this.planned.emit(await this.client.handOver(this.plan().from.membershipId, wish, this.keyOf(wish)));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.faults.set(this.faultsOfServer(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private keyOf(wish: HandOverMembership): string {
    const text = JSON.stringify(wish);
    if (this.attempt.wish !== text) this.attempt = { wish: text, key: newKey() };
    return this.attempt.key;
  }

  private faultsHere(): FormFault[] {
    const said = (key: string): string => this.transloco.translate(`handOver.${key}`);
    return [
      ...(this.successor() ? [] : [{ controlId: controlIds['toMembershipId']!, text: said('successorMissing') }]),
      ...(this.chosen().length ? [] : [{ controlId: controlIds['parts']!, text: said('partsMissing') }]),
    ];
  }

  private faultsOfServer(failure: Problem): FormFault[] {
    const known = failure.errors.flatMap(({ path, code }) => {
      const [controlId, text] = [controlIds[path], this.problemText.ofCode(code)];
      return controlId && text ? [{ controlId, text }] : [];
    });
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }
}
