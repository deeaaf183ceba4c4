import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { GroupPersonView, GroupView, SpacePushes } from '@hv/networks/contracts';
import { KeptList, Live, Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Avatar, Button, Notice, Skeleton, Tag, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { KeptSpaces } from '../kept-spaces';
import { ChangeGroup } from './change-group';
import { groupPaths } from './group-paths';
import { GroupsClient } from './groups-client';
import { InviteToGroup, type Invited } from './invite-to-group';

/** Who is in a group: its owners take people in, let them go and say who owns it; whoever is in it may leave. */
@Component({
  selector: 'hv-group-people',
  imports: [Avatar, Button, ChangeGroup, InviteToGroup, Notice, Skeleton, Tag, TranslocoDirective],
  templateUrl: './group-people.html',
  styleUrl: './group-people.css',
  host: { class: 'hv-parts' },
})
export class GroupPeople {
  readonly groupId = input.required<string>();

  private readonly client = inject(GroupsClient);
  private readonly kept = inject(KeptSpaces);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly names = inject(PersonNames);
  protected readonly me = inject(SessionStore).person;
  private readonly list = computed(() => {
    const groupId = this.groupId();
    return new KeptList<GroupPersonView>(
      (after) => this.client.people(groupId, after),
      ({ personId }) => personId,
    );
  });
  protected readonly group = signal<GroupView | null>(null);
  protected readonly people = computed(() => (this.list().hasMore() ? undefined : this.list().items()));
  protected readonly ids = computed(() => new Set(this.people()?.map(({ personId }) => personId)));
  protected readonly failure = signal('');
  /** Whether it is asked once more before one leaves. */
  protected readonly leaving = signal(false);

  constructor() {
    effect(() => {
      this.list();
      untracked(() => void this.fetch());
    });
    inject(Live)
      .channel<object, SpacePushes>()
      .on('spaces.changed')
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.fetch());
  }

  /** Fetches all of them; those who are known stay shown meanwhile. */
  protected fetch(): Promise<void> {
    return this.attempt(() => this.look());
  }

  /** How the group stands now, from a change of one's own or of another. */
  protected takeGroup(group: GroupView): void {
    this.group.set(group);
    void this.kept.space(group.id).renew();
  }

  protected take({ personId, name }: Invited): Promise<void> {
    return this.change(
      () => this.client.invite(this.groupId(), personId),
      'taken',
      name,
      () => this.client.remove(this.groupId(), personId),
    );
  }

  /** Lets someone go; undone, they are as they were. */
  protected remove({ personId, name, owner }: GroupPersonView): Promise<void> {
    const groupId = this.groupId();
    const takeBack = async (): Promise<void> => {
      await this.client.invite(groupId, personId);
      if (owner) await this.client.own(groupId, personId, true);
    };
    return this.change(() => this.client.remove(groupId, personId), 'removed', name, takeBack);
  }

  protected own({ personId, name, owner }: GroupPersonView): Promise<void> {
    const groupId = this.groupId();
    return this.change(
      () => this.client.own(groupId, personId, !owner),
      owner ? 'disowned' : 'owned',
      name,
      () => this.client.own(groupId, personId, owner),
    );
  }

  protected async leave({ id, name, networkId }: GroupView): Promise<void> {
    await this.attempt(async () => {
      await this.client.leave(id);
      this.toasts.show({ text: this.transloco.translate('groups.left', { group: name }) });
      await this.router.navigateByUrl(groupPaths.groups(networkId));
    });
  }

  private async change(work: () => Promise<void>, told: string, name: string, undo: () => Promise<void>): Promise<void> {
    const looking = async (step: () => Promise<void>): Promise<void> => {
      await this.attempt(async () => {
        await step();
        await this.look();
      });
    };
    await looking(async () => {
      await work();
      this.toasts.show({
        text: this.transloco.translate(`groups.${told}`, { who: this.names.of(name) }),
        undo: () => void looking(undo),
      });
    });
  }

  private async look(): Promise<void> {
    const list = this.list();
    const [group] = await Promise.all([this.client.group(this.groupId()), list.first.renew(), this.kept.space(this.groupId()).renew()]);
    while (list.hasMore()) await list.more();
    const trouble = list.failure();
    if (trouble) throw trouble;
    this.group.set(group);
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
