import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { KeptClusterView, NetworkSetupView, ParticipationView, SpacePushes } from '@hv/networks/contracts';
import { KeptAnswer, Live, ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OfficeFrame } from '../inviting/office-frame';
import { KeptSpaces } from '../kept-spaces';
import { AboutForm } from './about-form';
import { ClustersPart } from './clusters-part';
import { NetworkEditingClient } from './network-editing-client';
import { ParticipationsPart } from './participations-part';

/** Where the secretariat edits its network: what it is for and when, its clusters, and who takes part. */
@Component({
  selector: 'hv-network-editing-page',
  imports: [AboutForm, Button, ClustersPart, Notice, OfficeFrame, ParticipationsPart, Skeleton, TranslocoDirective],
  template: `
    <hv-office-frame [networkId]="networkId()">
      <ng-container *transloco="let t; prefix: 'networkEditing'">
        @if (failure(); as problem) {
          <hv-notice kind="error"
            >{{ reason() }}<button hvButton small type="button" (click)="renew()">{{ t('again') }}</button></hv-notice
          >
        }
        @if (setup(); as here) {
          <div class="hv-parts">
            <hv-about-form [setup]="here" (changed)="take($event)" />
            <hv-clusters-part [networkId]="networkId()" [clusters]="here.clusters" (changed)="renew()" (known)="takeCluster($event)" />
            <hv-participations-part [networkId]="networkId()" [setup]="here" (changed)="renew()" (known)="takeParticipation($event)" />
          </div>
        } @else if (!failure()) {
          <hv-skeleton shape="rows" [count]="8" />
        }
      </ng-container>
    </hv-office-frame>
  `,
})
export class NetworkEditingPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(NetworkEditingClient);
  private readonly spaces = inject(KeptSpaces);
  private readonly problemText = inject(ProblemText);
  private readonly kept = computed(() => {
    const networkId = this.networkId();
    return new KeptAnswer<NetworkSetupView>(() => this.client.setup(networkId));
  });
  protected readonly setup = computed(() => this.kept().value());
  protected readonly failure = computed(() => this.kept().failure());

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
    live
      .channel<object, SpacePushes>()
      .on('network.changed')
      .pipe(takeUntilDestroyed())
      .subscribe(({ networkId }) => networkId === this.networkId() && this.renew());
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected renew(): void {
    void this.kept().renew();
  }

  protected take(setup: NetworkSetupView): void {
    this.kept().update(() => setup);
    void this.spaces.network(this.networkId()).renew();
  }

  /** Another has changed it: what stands now came with the refusal. */
  protected takeCluster(cluster: KeptClusterView): void {
    this.kept().update((setup) => ({ ...setup, clusters: setup.clusters.map((one) => (one.id === cluster.id ? cluster : one)) }));
  }

  protected takeParticipation(row: ParticipationView): void {
    this.kept().update((setup) => ({ ...setup, participations: setup.participations.map((one) => (one.id === row.id ? row : one)) }));
  }
}
