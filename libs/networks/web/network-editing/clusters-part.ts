import { Component, inject, input, output, signal } from '@angular/core';
import { type KeptClusterView, networkLimits } from '@hv/networks/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { type ConflictedField, ConflictNotice } from './conflict-notice';
import { NetworkEditingClient } from './network-editing-client';

/** What is being done with a cluster that cannot be as wished; `new` for one that there is not yet. */
interface Fault {
  readonly id: string;
  readonly text: string;
}

/** The clusters of a network: made, named, and removed when nobody is in them. */
@Component({
  selector: 'hv-clusters-part',
  imports: [Button, ConflictNotice, Control, Field, TranslocoDirective],
  templateUrl: './clusters-part.html',
  styleUrl: './network-editing.css',
})
export class ClustersPart {
  readonly networkId = input.required<string>();
  readonly clusters = input.required<readonly KeptClusterView[]>();
  readonly changed = output();
  /** How a cluster stands that another has changed. */
  readonly known = output<KeptClusterView>();

  private readonly client = inject(NetworkEditingClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly limits = networkLimits;
  /** The cluster whose name is being written, and what is written. */
  protected readonly open = signal('');
  protected readonly name = signal('');
  protected readonly newName = signal('');
  protected readonly busy = signal('');
  protected readonly fault = signal<Fault | null>(null);
  protected readonly conflicts = signal<readonly ConflictedField[]>([]);
  /** The same for every attempt to make the same. */
  private key = newKey();

  protected textOf(typing: Event): string {
    return (typing.target as HTMLInputElement).value;
  }

  protected writeNew(typing: Event): void {
    this.newName.set(this.textOf(typing));
    this.key = newKey();
  }

  protected edit({ id, name }: KeptClusterView): void {
    this.open.set(this.open() === id ? '' : id);
    this.name.set(name);
    this.conflicts.set([]);
    this.fault.set(null);
  }

  protected async add(): Promise<void> {
    const name = this.newName().trim();
    if (!name) return this.fault.set({ id: 'new', text: this.transloco.translate('networkEditing.about.missing') });
    await this.attempt('new', async () => {
      await this.client.makeCluster(this.networkId(), name, this.key);
      this.newName.set('');
      this.key = newKey();
      this.tell('added', name);
    });
  }

  protected async rename(cluster: KeptClusterView): Promise<void> {
    const name = this.name().trim();
    if (!name) return this.fault.set({ id: cluster.id, text: this.transloco.translate('networkEditing.about.missing') });
    await this.attempt(cluster.id, async () => {
      await this.client.renameCluster(this.networkId(), cluster, name);
      this.open.set('');
      this.tell('renamed', name);
    });
  }

  protected async remove({ id, name }: KeptClusterView): Promise<void> {
    await this.attempt(id, async () => {
      await this.client.removeCluster(this.networkId(), id, true);
      this.tell('removed', name, () => void this.attempt(id, () => this.client.removeCluster(this.networkId(), id, false)));
    });
  }

  protected takeTheirs(): void {
    this.name.set(this.conflicts()[0]!.theirs);
    this.conflicts.set([]);
  }

  private tell(key: string, name: string, undo?: () => void): void {
    this.toasts.show({ text: this.transloco.translate(`networkEditing.clusters.${key}`, { name }), ...(undo ? { undo } : {}) });
  }

  private async attempt(id: string, work: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(id);
    this.fault.set(null);
    this.conflicts.set([]);
    try {
      await work();
      this.changed.emit();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.refused(id, failure);
    } finally {
      this.busy.set('');
    }
  }

  private refused(id: string, failure: Problem): void {
    if (failure.status !== 412) return this.fault.set({ id, text: this.problemText.of(failure) });
    const now = failure.current as KeptClusterView;
    this.known.emit(now);
    const label = this.transloco.translate('networkEditing.clusters.name');
    this.conflicts.set([{ field: 'name', label, theirs: now.name, mine: this.name() }]);
  }
}
