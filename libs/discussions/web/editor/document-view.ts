import { afterRenderEffect, Component, ElementRef, inject, input } from '@angular/core';
import type { RichTextDocument } from '@hv/platform/contracts';
import { renderDocument } from './rich-text-rendering';

/** What one has written, as it will look. */
@Component({ selector: 'hv-document-view', template: '', styles: ':host { display: block; }', host: { class: 'hv-prose', dir: 'auto' } })
export class DocumentView {
  readonly document = input.required<RichTextDocument>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => host.replaceChildren(renderDocument(this.document(), host.ownerDocument)));
  }
}
