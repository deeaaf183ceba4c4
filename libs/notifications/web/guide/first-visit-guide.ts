import { Component, computed, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NetworkView, SpaceView } from '@hv/networks/contracts';
import { networkPath, spacePaths } from '@hv/networks/web';
import type { GuideView } from '@hv/notifications/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, type IconName, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { NotificationsClient } from '../notifications-client';
import { OverviewStore } from '../overview-store';

interface Step {
  readonly name: keyof GuideView;
  readonly icon: IconName;
  readonly link: string;
  readonly done: boolean;
}

/** Three things that lead somebody new in, each with one link, and a tick once it is done. */
@Component({
  selector: 'hv-first-visit-guide',
  imports: [Button, Icon, RouterLink, TranslocoDirective],
  templateUrl: './first-visit-guide.html',
  styleUrl: './first-visit-guide.css',
})
export class FirstVisitGuide {
  /** They do not want it: it is gone, and the focus with it. */
  readonly left = output<void>();

  private readonly client = inject(NotificationsClient);
  private readonly store = inject(OverviewStore);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly guide = computed(() => this.store.overview()?.guide ?? null);
  private readonly network = computed<NetworkView | undefined>(() => this.store.network() ?? this.store.networks()[0]);
  /** Where a first post is written: in the cluster, where one knows each other, before elsewhere. */
  protected readonly space = computed<SpaceView | undefined>(() => {
    const open = (this.store.overview()?.spaces ?? []).map(({ space }) => space).filter(({ abilities }) => abilities.write);
    return open.find(({ kind }) => kind === 'cluster') ?? open[0];
  });
  protected readonly steps = computed<readonly Step[]>(() => {
    const [guide, network, space] = [this.guide(), this.network(), this.space()];
    if (!guide || !network) return [];
    const first: readonly Step[] = [
      { name: 'network', icon: 'spaces', link: networkPath(network.id), done: guide.network },
      { name: 'profile', icon: 'people', link: '/profil', done: guide.profile },
    ];
    return space ? [...first, { name: 'post', icon: 'threads', link: spacePaths.threads(space.id), done: guide.post }] : first;
  });

  /** Looking is all there is to do at one's network. */
  protected go({ name, done }: Step): void {
    const guide = this.guide();
    if (guide && name === 'network' && !done) void this.keep({ ...guide, network: true }, false);
  }

  /** Gone for good, on all their devices; it can be taken back. */
  protected async close(): Promise<void> {
    const guide = this.guide();
    if (!guide) return;
    this.left.emit();
    if (!(await this.keep(guide, true))) return;
    this.toasts.show({ text: this.transloco.translate('notifications.guide.closed'), undo: () => void this.keep(guide, false) });
  }

  private async keep(guide: GuideView, closed: boolean): Promise<boolean> {
    const before = this.guide();
    this.store.takeGuide(closed ? null : guide);
    try {
      await this.client.keepGuide({ networkSeen: guide.network, closed });
      return true;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.store.takeGuide(before);
      if (closed) this.toasts.show({ text: this.problemText.of(failure) });
      return false;
    }
  }
}
