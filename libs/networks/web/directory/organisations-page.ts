import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import type { DirectoryOrganisationView } from '@hv/networks/contracts';
import { KeptList, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ChosenNetwork } from '../chosen-network';
import { DirectoryClient } from './directory-client';
import { DirectoryTabs } from './directory-tabs';
import { OrganisationRow } from './organisation-row';

/** From this many on there is a field to find one by. */
const manyOrganisations = 12;

/** The organisations of one's networks: what they are, and how many people are there for them. */
@Component({
  selector: 'hv-organisations-page',
  imports: [Button, Control, DirectoryTabs, EmptyState, Field, Notice, OrganisationRow, PageHeader, Skeleton, TranslocoDirective],
  templateUrl: './organisations-page.html',
  styleUrl: './directory-page.css',
})
export class OrganisationsPage {
  private readonly client = inject(DirectoryClient);
  private readonly problemText = inject(ProblemText);
  private readonly chosen = inject(ChosenNetwork).id;
  private readonly list = computed(() => {
    const network = this.chosen();
    return new KeptList<DirectoryOrganisationView>((after) => this.page(network, after), keyOf);
  });
  /** All of them, when the last page is here: half a list would be taken for the whole. */
  private readonly all = computed(() => (this.list().hasMore() ? undefined : this.list().items()));
  protected readonly wanted = signal('');
  protected readonly shown = computed(() => {
    const text = this.wanted().trim().toLocaleLowerCase('da');
    return this.all()?.filter(({ name }) => name.toLocaleLowerCase('da').includes(text));
  });
  protected readonly many = computed(() => (this.all()?.length ?? 0) >= manyOrganisations);
  protected readonly inSeveral = computed(() => new Set(this.all()?.map(({ networkId }) => networkId)).size > 1);
  protected readonly failure = signal('');
  protected readonly keyOf = keyOf;

  constructor() {
    effect(() => {
      this.list();
      untracked(() => void this.fetch());
    });
  }

  protected find(typing: Event): void {
    this.wanted.set((typing.target as HTMLInputElement).value);
  }

  protected async fetch(): Promise<void> {
    const list = this.list();
    this.failure.set('');
    try {
      await list.first.reload();
      while (list.hasMore()) await list.more();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
    const trouble = list.failure();
    if (trouble) this.failure.set(this.problemText.of(trouble));
  }

  /** A network that one is no longer in is all of them. */
  private async page(network: string | null, after?: string) {
    try {
      return await this.client.organisations(network, after);
    } catch (failure) {
      if (!(failure instanceof Problem && failure.status === 404 && network)) throw failure;
      return this.client.organisations(null, after);
    }
  }
}

const keyOf = ({ id, networkId }: DirectoryOrganisationView): string => `${id} ${networkId}`;
