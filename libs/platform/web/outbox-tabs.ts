import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { Subject } from 'rxjs';
import type { OutboxAnswer } from './outbox-entry';

/** What tabs tell each other. */
export type TabMessage =
  | { readonly type: 'changed' }
  /** The tab that sends has heard of the change. */
  | { readonly type: 'heard' }
  | ({ readonly type: 'answered' } & OutboxAnswer)
  | { readonly type: 'person'; readonly personId: string }
  | { readonly type: 'wiped'; readonly personId: string };

/** The other tabs of this browser. */
@Service()
export class OutboxTabs {
  private readonly channel = openChannel(inject(DOCUMENT).defaultView);
  private readonly heard = new Subject<TabMessage>();

  readonly messages$ = this.heard.asObservable();

  constructor() {
    this.channel?.addEventListener('message', (event: MessageEvent<TabMessage>) => this.heard.next(event.data));
    inject(DestroyRef).onDestroy(() => this.close());
  }

  close(): void {
    this.channel?.close();
  }

  tell(message: TabMessage): void {
    this.channel?.postMessage(message);
  }
}

function openChannel(window: (Window & typeof globalThis) | null): BroadcastChannel | undefined {
  return window && 'BroadcastChannel' in window ? new window.BroadcastChannel('hele-vejen-outbox') : undefined;
}
