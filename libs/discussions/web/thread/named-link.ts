import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NamedLinkView } from '@hv/discussions/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentsHere } from '../editor/documents-here';

const documentPath = /^\/documents\/([0-9a-f-]{36})$/;

/** Something that is linked to in a thread. A document is called what it is called now, and nothing for who does not see it. */
@Component({
  selector: 'hv-named-link',
  imports: [RouterLink, TranslocoDirective],
  template: `
    @if (documentId(); as id) {
      <ng-container *transloco="let t; prefix: 'documentsTalking'">
        @if (name(); as words) {
          <a dir="auto" [routerLink]="['/documents', id]">{{ words }}</a>
        } @else {
          {{ t('unseen') }}
        }
      </ng-container>
    } @else {
      <a rel="noopener noreferrer" dir="auto" [href]="link().href">{{ link().label }}</a>
    }
  `,
})
export class NamedLink {
  readonly link = input.required<NamedLinkView>();

  private readonly documents = inject(DocumentsHere);
  protected readonly documentId = computed(() => (this.link().kind === 'document' ? documentPath.exec(this.link().href)?.[1] : undefined));
  /** Null for one that the reader does not see, or that is gone; nothing while that is not known. */
  private readonly document = resource({
    params: () => this.documentId(),
    loader: async ({ params: id }) => {
      const known = await (await this.documents.get())?.now([id]);
      return known && (known.get(id) ?? null);
    },
  });
  protected readonly name = computed(() => (this.document.hasValue() ? (this.document.value()?.name ?? null) : this.link().label));
}
