import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { GroupView, SpacePushes } from '@hv/networks/contracts';
import { KeptList, Live, Problem, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, Skeleton, Tag, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { KeptSpaces } from '../kept-spaces';
import { spacePaths } from '../space-paths';
import { ChangeGroup } from './change-group';
import { groupPaths } from './group-paths';
import { GroupsClient } from './groups-client';

/** How somebody stands to the groups of a part of the page. */
const parts = ['mine', 'open', 'closed', 'archived'] as const;

const partOf = ({ standing, open, archived }: GroupView): (typeof parts)[number] =>
  archived ? 'archived' : standing !== 'no' ? 'mine' : open ? 'open' : 'closed';

/** The groups of a network: those one is in, those one may join, and for the secretariat those there are beside. */
@Component({
  selector: 'hv-groups-page',
  imports: [Button, ChangeGroup, EmptyState, Notice, PageHeader, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './groups-page.html',
  styleUrl: './groups-page.css',
})
export class GroupsPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(GroupsClient);
  private readonly kept = inject(KeptSpaces);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly paths = groupPaths;
  protected readonly spaces = spacePaths;
  private readonly list = computed(() => {
    const networkId = this.networkId();
    return new KeptList<GroupView>(
      (after) => this.client.groups(networkId, after),
      ({ id }) => id,
    );
  });
  protected readonly groups = computed(() => this.list().items());
  protected readonly hasMore = computed(() => this.list().hasMore());
  protected readonly parts = computed(() => {
    const byPart = Map.groupBy(this.groups() ?? [], partOf);
    return parts.flatMap((part) => (byPart.has(part) ? [{ part, groups: byPart.get(part)! }] : []));
  });
  protected readonly network = computed(() => this.kept.network(this.networkId()).value()?.name ?? '');
  protected readonly missing = computed(() => this.list().first.missing());
  protected readonly failure = signal('');
  /** The group that is being joined. */
  protected readonly joining = signal('');

  constructor() {
    const live = inject(Live);
    effect(() => {
      const networkId = this.networkId();
      this.list();
      untracked(() => {
        void this.fetch();
        void this.kept.network(networkId).reload();
      });
    });
    live
      .channel<object, SpacePushes>()
      .on('spaces.changed')
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.fetch());
  }

  /** Fetches the list; what is known stays shown meanwhile. */
  protected async fetch(): Promise<void> {
    this.failure.set('');
    const { first } = this.list();
    await first.renew();
    const trouble = first.failure();
    if (trouble) this.failure.set(this.problemText.of(trouble));
  }

  /** How a group stands now, from a change of one's own or of another. */
  protected takeGroup(group: GroupView): void {
    this.list().change(group.id, () => group);
  }

  protected more(): Promise<void> {
    return this.attempt(() => this.list().more());
  }

  protected async join({ id, name }: GroupView): Promise<void> {
    if (this.joining()) return;
    this.joining.set(id);
    await this.attempt(async () => {
      await this.client.join(id);
      await this.list().first.renew();
      this.toasts.show({ text: this.transloco.translate('groups.joined', { group: name }), undo: () => void this.leave(id) });
    });
    this.joining.set('');
  }

  private async leave(groupId: string): Promise<void> {
    await this.attempt(async () => {
      await this.client.leave(groupId);
      await this.list().first.renew();
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
