import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { type InvitationState, invitationStates, type InvitationView, type Role } from '@hv/networks/contracts';
import { KeptList, Language, Live, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Notice, Skeleton, Tag, type TagKind, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { invitingPaths } from '../inviting-paths';
import { dayText, todayInDenmark } from '../network-phases';
import { InvitingClient } from './inviting-client';
import { OfficeFrame } from './office-frame';

const kinds: Record<string, TagKind> = { open: 'accent', expired: 'new' };

/** Who was asked, and where it stands: who has not come yet is asked again, who shall not come is let go. */
@Component({
  selector: 'hv-invitations-page',
  imports: [Button, Control, EmptyState, Field, Notice, OfficeFrame, RouterLink, Skeleton, Tag, Time, TranslocoDirective],
  templateUrl: './invitations-page.html',
  styleUrl: './invitations-page.css',
})
export class InvitationsPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(InvitingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language).current;
  protected readonly paths = invitingPaths;
  protected readonly states = invitationStates;
  protected readonly state = linkedSignal<string, InvitationState | ''>({ source: this.networkId, computation: () => '' });
  protected readonly list = computed(() => {
    const [networkId, state] = [this.networkId(), this.state()];
    return new KeptList<InvitationView>(
      (after) => this.client.invitations(networkId, state, after),
      ({ id }) => id,
    );
  });
  /** The invitation that something is being done with. */
  protected readonly busy = signal('');
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      const list = this.list();
      untracked(() => void this.fetch(() => list.first.reload()));
    });
    inject(Live)
      .connected$.pipe(takeUntilDestroyed())
      .subscribe(() => void this.fetch(() => this.list().first.reload()));
  }

  protected choose(choosing: Event): void {
    this.state.set((choosing.target as HTMLSelectElement).value as InvitationState | '');
  }

  protected kind({ state }: InvitationView): TagKind {
    return kinds[state] ?? 'neutral';
  }

  protected roleName(role: Role): string {
    return this.transloco.translate(`networks.roles.${role}`);
  }

  protected until({ expiresAt }: InvitationView): string {
    return dayText(todayInDenmark(new Date(expiresAt)), this.language());
  }

  protected isWaiting({ state }: InvitationView): boolean {
    return state === 'open' || state === 'expired';
  }

  protected reason(): string {
    return this.failure() || this.problemText.of(this.list().failure());
  }

  protected again(): void {
    void this.fetch(() => this.list().first.reload());
  }

  protected more(): void {
    void this.fetch(() => this.list().more());
  }

  protected async resend(invitation: InvitationView): Promise<void> {
    if (await this.change(invitation, () => this.client.resend(invitation.id))) this.toasts.show({ text: this.said('resent', invitation) });
  }

  /** Offers to take it back: the link that was sent is good again then. */
  protected async withdraw(invitation: InvitationView): Promise<void> {
    if (await this.change(invitation, () => this.client.withdraw(invitation.id)))
      this.toasts.show({ text: this.said('withdrawn', invitation), undo: () => void this.restore(invitation) });
  }

  protected async restore(invitation: InvitationView): Promise<void> {
    await this.change(invitation, () => this.client.restore(invitation.id));
  }

  private async change({ id }: InvitationView, change: () => Promise<InvitationView>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(id);
    const went = await this.fetch(async () => {
      const changed = await change();
      this.list().change(id, () => changed);
    });
    this.busy.set('');
    return went;
  }

  private said(key: string, { name, email }: InvitationView): string {
    return this.transloco.translate(`invitations.list.${key}`, { who: name || email });
  }

  private async fetch(work: () => Promise<unknown>): Promise<boolean> {
    this.failure.set('');
    try {
      await work();
      return true;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
      return false;
    }
  }
}
