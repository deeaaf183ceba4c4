import { Component, computed, inject, signal } from '@angular/core';
import type { DirectoryOrganisationView } from '@hv/networks/contracts';
import { AskedList, Problem } from '@hv/platform/web';
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
  private readonly chosen = inject(ChosenNetwork).id;
  protected readonly list = new AskedList<DirectoryOrganisationView>(
    () => {
      const network = this.chosen();
      return (after) => this.page(network, after);
    },
    keyOf,
    true,
  );
  protected readonly wanted = signal('');
  protected readonly shown = computed(() => {
    const text = this.wanted().trim().toLocaleLowerCase('da');
    return this.list.items()?.filter(({ name }) => name.toLocaleLowerCase('da').includes(text));
  });
  protected readonly many = computed(() => (this.list.items()?.length ?? 0) >= manyOrganisations);
  protected readonly inSeveral = computed(() => new Set(this.list.items()?.map(({ networkId }) => networkId)).size > 1);
  protected readonly keyOf = keyOf;

  protected find(typing: Event): void {
    this.wanted.set((typing.target as HTMLInputElement).value);
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
