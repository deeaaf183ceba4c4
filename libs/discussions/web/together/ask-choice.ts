import { Component, computed, effect, inject, input, model, signal, untracked } from '@angular/core';
import type { AskablesView, AskableView } from '@hv/discussions/contracts';
import { Problem } from '@hv/platform/web';
import { Choice, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { TogetherClient } from './together-client';

interface Group {
  /** Name of the cluster, or null for those without. */
  readonly cluster: string | null;
  readonly organisations: readonly AskableView[];
}

/** Whom a thread asks: organisations by cluster, and how many people will be told. Nothing stands here for those who may not ask. */
@Component({
  selector: 'hv-ask-choice',
  imports: [Choice, Icon, TranslocoDirective],
  templateUrl: './ask-choice.html',
  styleUrl: './ask-choice.css',
})
export class AskChoice {
  readonly spaceId = input.required<string>();
  /** It was tried to send. */
  readonly tried = input(false);
  /** The organisations that are asked; null when the thread asks nobody in particular. */
  readonly asked = model<readonly string[] | null>(null);

  private readonly client = inject(TogetherClient);
  private readonly askable = signal<AskablesView>({ may: false, items: [] });
  protected readonly offered = computed(() => this.askable().may && this.askable().items.length > 0);
  protected readonly groups = computed<readonly Group[]>(() => {
    const byCluster = Map.groupBy(this.askable().items, ({ cluster }) => cluster);
    return [...byCluster].map(([cluster, organisations]) => ({ cluster, organisations }));
  });
  protected readonly told = computed(() =>
    this.askable()
      .items.filter(({ id }) => this.isAsked(id))
      .reduce((sum, { leads }) => sum + leads, 0),
  );
  protected readonly missing = computed(() => this.tried() && this.asked()?.length === 0);

  constructor() {
    effect(() => {
      const spaceId = this.spaceId();
      untracked(() => void this.fetch(spaceId));
    });
  }

  protected isAsked(id: string): boolean {
    return this.asked()?.includes(id) ?? false;
  }

  protected areAsked({ organisations }: Group): boolean {
    return organisations.every(({ id }) => this.isAsked(id));
  }

  protected toggle(asks: boolean): void {
    this.asked.set(asks ? [] : null);
  }

  protected ask(organisations: readonly AskableView[], wanted: boolean): void {
    const ids = new Set(organisations.map(({ id }) => id));
    const others = (this.asked() ?? []).filter((id) => !ids.has(id));
    this.asked.set(wanted ? [...others, ...ids] : others);
  }

  private async fetch(spaceId: string): Promise<void> {
    try {
      const askable = await this.client.askable(spaceId);
      if (spaceId === this.spaceId()) this.askable.set(askable);
    } catch (failure) {
      // A thread can be started all the same.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
