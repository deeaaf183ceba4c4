import { Component, computed, ElementRef, inject, input, linkedSignal, output, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type MembershipView, type MemberView, type Role, roles } from '@hv/networks/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, Field, Notice, Skeleton } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { handOverPaths } from '../hand-over/hand-over-paths';
import { todayInDenmark } from '../network-phases';
import { InvitingClient } from './inviting-client';

/** What someone is in a network and until when, to be changed. */
@Component({
  selector: 'hv-member-editor',
  imports: [Button, Choice, Control, Field, Notice, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './member-editor.html',
  styleUrl: './member-editor.css',
})
export class MemberEditor {
  readonly member = input.required<MemberView>();
  /** It was changed. */
  readonly changed = output<MembershipView>();
  /** It was ended; with what it was until then. */
  readonly left = output<MembershipView>();
  readonly closed = output();

  private readonly client = inject(InvitingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly end = viewChild('end', { read: ElementRef<HTMLInputElement> });
  protected readonly roles = roles;
  protected readonly paths = handOverPaths;
  protected readonly membership = resource({
    params: () => this.member().membershipId,
    loader: ({ params }) => this.client.membership(params),
  });
  protected readonly chosen = linkedSignal<readonly Role[]>(() => (this.membership.hasValue() ? this.membership.value().roles : []));
  /** The last day, as the box of a date has it. */
  protected readonly lastDay = computed(() => {
    const validTo = this.membership.hasValue() ? this.membership.value().validTo : null;
    return validTo ? todayInDenmark(new Date(Date.parse(validTo) - 1)) : '';
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected reason(): string {
    return this.problemText.of(this.membership.error());
  }

  protected roleName(role: Role): string {
    return this.transloco.translate(`networks.roles.${role}`);
  }

  protected toggle(role: Role, choosing: Event): void {
    const isOn = (choosing.target as HTMLInputElement).checked;
    this.chosen.update((chosen) => (isOn ? [...chosen, role] : chosen.filter((one) => one !== role)));
  }

  protected async save(): Promise<void> {
    const [before, day] = [this.membership.value(), this.end()?.nativeElement.value ?? ''];
    if (!before || this.busy()) return;
    if (this.chosen().length === 0) return this.failure.set(this.transloco.translate('invitations.members.roleMissing'));
    const validTo = day === this.lastDay() ? {} : { validTo: day || null };
    await this.attempt(async () =>
      this.changed.emit(await this.client.changeMembership(before, { roles: [...this.chosen()], ...validTo })),
    );
  }

  protected async letGo(): Promise<void> {
    const before = this.membership.value();
    if (!before || this.busy()) return;
    await this.attempt(async () => {
      await this.client.endMembership(before.id);
      this.left.emit(before);
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
      // Somebody else changed it meanwhile: what stands now is shown.
      if (failure.status === 412) this.membership.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
