import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ThreadSubjectView } from '@hv/discussions/contracts';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentsHere } from '../editor/documents-here';

/** Above a thread about a document: which, by its name of now, and whether it is still there. */
@Component({
  selector: 'hv-thread-subject',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    @if (document.hasValue()) {
      <p *transloco="let t; prefix: 'documentsTalking.about'">
        <hv-icon name="file" small />
        @if (document.value(); as known) {
          @if (known.trashed) {
            {{ t('trashed', { name: known.name }) }}
          } @else {
            <a [routerLink]="['/documents', subject().id]">{{
              subject().part ? t('version', { number: subject().part, name: known.name }) : t('document', { name: known.name })
            }}</a>
          }
        } @else {
          {{ t('gone') }}
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    p {
      display: flex;
      gap: var(--hv-space-2);
      align-items: baseline;
      margin-block-end: var(--hv-space-4);
      max-inline-size: var(--hv-measure);
      overflow-wrap: anywhere;
    }
  `,
})
export class ThreadSubject {
  readonly subject = input.required<ThreadSubjectView>();

  private readonly documents = inject(DocumentsHere);
  /** Null when it is gone; nothing while that is not known. */
  protected readonly document = resource({
    params: () => this.subject().id,
    loader: async ({ params: id }) => {
      const known = await (await this.documents.get())?.now([id]);
      return known && (known.get(id) ?? null);
    },
  });
}
