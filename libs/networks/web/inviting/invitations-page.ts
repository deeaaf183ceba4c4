import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type InvitationState, invitationStates, type InvitationView, type Role } from '@hv/networks/contracts';
import { AskedList, Attempt, Language } from '@hv/platform/web';
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
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language).current;
  protected readonly paths = invitingPaths;
  protected readonly states = invitationStates;
  protected readonly state = linkedSignal<string, InvitationState | ''>({ source: this.networkId, computation: () => '' });
  protected readonly list = new AskedList<InvitationView>(
    () => {
      const [networkId, state] = [this.networkId(), this.state()];
      return (after) => this.client.invitations(networkId, state, after);
    },
    ({ id }) => id,
  );
  protected readonly attempt = new Attempt();
  /** The invitation that something is being done with. */
  protected readonly busy = signal('');

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
    if (this.attempt.busy()) return false;
    this.busy.set(id);
    const changed = await this.attempt.at(change);
    this.busy.set('');
    if (changed) this.list.change(id, () => changed);
    return changed !== undefined;
  }

  private said(key: string, { name, email }: InvitationView): string {
    return this.transloco.translate(`invitations.list.${key}`, { who: name || email });
  }
}
