import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';
import { DocumentsHere } from '../editor/documents-here';

/** Shows documents that a text links to by their titles of now: nothing of them is kept with the text. */
@Directive({ selector: '[hvDocumentTitles]' })
export class DocumentTitles {
  /** The html that stands there: looked through again when it is another. */
  readonly html = input.required<string>({ alias: 'hvDocumentTitles' });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const documents = inject(DocumentsHere);
    afterRenderEffect(() => {
      if (!this.html().includes('class="document-link"')) return;
      void documents.get().then((known) => known?.entitle(host));
    });
  }
}
