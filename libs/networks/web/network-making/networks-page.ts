import { Component, inject, signal } from '@angular/core';
import type { ListedNetworkView } from '@hv/networks/contracts';
import { AdministrationFrame, LongerList } from '@hv/identity/web/administration';
import { Language } from '@hv/platform/web';
import { Button, EmptyState, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { dayText } from '../network-phases';
import { NetworkMakingClient } from './network-making-client';
import { NewNetworkForm } from './new-network-form';

/** Which networks there are, and where an administrator makes one. */
@Component({
  selector: 'hv-networks-page',
  imports: [AdministrationFrame, Button, EmptyState, NewNetworkForm, Notice, Skeleton, TranslocoDirective],
  templateUrl: './networks-page.html',
})
export class NetworksPage {
  private readonly client = inject(NetworkMakingClient);
  private readonly language = inject(Language).current;
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly list = new LongerList<ListedNetworkView>();
  /** Whether one is being made. */
  protected readonly making = signal(false);

  constructor() {
    void this.fetch();
  }

  protected facts({ from, to, organisations, people }: ListedNetworkView): Record<string, string | number> {
    return { from: dayText(from, this.language()), to: dayText(to, this.language()), organisations, people };
  }

  protected fetch(): Promise<void> {
    return this.list.ask((after) => this.client.networks(after));
  }

  protected more(): void {
    const fetch = (after?: string) => this.client.networks(after);
    void (this.list.items() ? this.list.more(fetch) : this.list.ask(fetch));
  }

  protected made({ name }: ListedNetworkView): void {
    this.making.set(false);
    this.toasts.show({ text: this.transloco.translate('networkEditing.making.made', { name }) });
    void this.fetch();
  }
}
