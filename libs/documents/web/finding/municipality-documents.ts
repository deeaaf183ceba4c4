import { Component, inject, input } from '@angular/core';
import type { OwnEntryView } from '@hv/documents/contracts';
import { MunicipalityList } from '@hv/networks/web/municipality';
import { AskedList } from '@hv/platform/web';
import { TranslocoDirective } from '@jsverse/transloco';
import { FindingClient } from './finding-client';
import { FoundEntries } from './found-entries';

/** What a municipality has shared, where the reader sees it. */
@Component({
  selector: 'hv-municipality-documents',
  imports: [FoundEntries, MunicipalityList, TranslocoDirective],
  template: `
    <hv-municipality-list of="documents" [list]="list">
      <hv-found-entries *transloco="let t; prefix: 'municipality'" [entries]="list.items() ?? []" [label]="t('documents.list')" />
    </hv-municipality-list>
  `,
})
export class MunicipalityDocuments {
  readonly code = input.required<string>();

  private readonly client = inject(FindingClient);
  protected readonly list = new AskedList<OwnEntryView>(
    () => {
      const code = this.code();
      return (after) => this.client.ofMunicipality(code, after);
    },
    ({ id }) => id,
  );
}
