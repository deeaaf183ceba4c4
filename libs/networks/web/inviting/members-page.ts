import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { MembershipView, MemberView, Role } from '@hv/networks/contracts';
import { KeptList, Problem, ProblemText } from '@hv/platform/web';
import { Avatar, Button, Control, Field, Notice, Skeleton, Tag, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { InvitingClient } from './inviting-client';
import { MemberEditor } from './member-editor';
import { OfficeFrame } from './office-frame';

/** Who is in a network, for its secretariat: roles are changed and memberships ended here. */
@Component({
  selector: 'hv-members-page',
  imports: [Avatar, Button, Control, Field, MemberEditor, Notice, OfficeFrame, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './members-page.html',
  styleUrl: './invitations-page.css',
})
export class MembersPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(InvitingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly names = inject(PersonNames);
  private readonly list = computed(() => {
    const networkId = this.networkId();
    return new KeptList<MemberView>(
      (after) => this.client.members(networkId, after),
      ({ membershipId }) => membershipId,
    );
  });
  /** Everybody, when the last page of them is here: half a list would be taken for the whole. */
  private readonly everybody = computed(() => (this.list().hasMore() ? undefined : this.list().items()));
  protected readonly wanted = signal('');
  protected readonly shown = computed(() => {
    const text = this.wanted().trim().toLocaleLowerCase('da');
    return this.everybody()?.filter(({ name, organisation }) => `${name} ${organisation}`.toLocaleLowerCase('da').includes(text));
  });
  /** Whose membership is open to be changed. */
  protected readonly open = signal('');
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      this.list();
      untracked(() => void this.fetch());
    });
  }

  protected roleName(role: Role): string {
    return this.transloco.translate(`networks.roles.${role}`);
  }

  protected find(typing: Event): void {
    this.wanted.set((typing.target as HTMLInputElement).value);
  }

  protected take({ id, roles }: MembershipView): void {
    this.list().change(id, (member) => ({ ...member, roles }));
    this.open.set('');
    this.toasts.show({ text: this.transloco.translate('invitations.members.saved') });
  }

  /** Takes them off the list, and offers to take them in again. */
  protected letGo(before: MembershipView, { name }: MemberView): void {
    this.open.set('');
    this.list().remove(before.id);
    this.toasts.show({
      text: this.transloco.translate('invitations.members.gone', { who: this.names.of(name) }),
      undo: () => void this.takeBack(before),
    });
  }

  /** Fetches all of them; those who are known stay shown meanwhile. */
  protected async fetch(): Promise<void> {
    const list = this.list();
    await this.attempt(async () => {
      await list.first.reload();
      while (list.hasMore()) await list.more();
    });
    const trouble = list.failure();
    if (trouble) this.failure.set(this.problemText.of(trouble));
  }

  private async takeBack(before: MembershipView): Promise<void> {
    await this.attempt(async () => {
      await this.client.startMembership(before);
      await this.fetch();
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }
}
