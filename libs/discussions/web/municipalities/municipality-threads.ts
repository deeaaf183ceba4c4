import { Component, inject, input } from '@angular/core';
import type { ThreadSummaryView } from '@hv/discussions/contracts';
import { MunicipalityList } from '@hv/networks/web/municipality';
import { AskedList } from '@hv/platform/web';
import { ThreadRow } from '../threads/thread-row';
import { MunicipalityThreadsClient } from './municipality-threads-client';

/** What people of a municipality have begun to talk about, where the reader sees it. */
@Component({
  selector: 'hv-municipality-threads',
  imports: [MunicipalityList, ThreadRow],
  template: `
    <hv-municipality-list of="threads" [list]="list">
      <ul>
        @for (thread of list.items() ?? []; track thread.id) {
          <li><hv-thread-row [thread]="thread" /></li>
        }
      </ul>
    </hv-municipality-list>
  `,
})
export class MunicipalityThreads {
  readonly code = input.required<string>();

  private readonly client = inject(MunicipalityThreadsClient);
  protected readonly list = new AskedList<ThreadSummaryView>(
    () => {
      const code = this.code();
      return (after) => this.client.threads(code, after);
    },
    ({ id }) => id,
  );
}
