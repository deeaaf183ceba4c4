import { Component, DOCUMENT, inject, input } from '@angular/core';
import { injectWords } from '../words';

/** The first stop of the Tab key: over the navigation, straight to the content. */
@Component({
  selector: 'hv-skip-link',
  template: `<a [href]="'#' + target()" (click)="skip($event)">{{ words().skip }}</a>`,
  styleUrl: './skip-link.css',
})
export class SkipLink {
  /** The id of the content; it must be able to take the focus (tabindex="-1"). */
  readonly target = input.required<string>();

  protected readonly words = injectWords();
  private readonly document = inject(DOCUMENT);

  /** By hand, because the address of the page is not the page's alone: <base> would make `#…` another one. */
  protected skip(click: Event): void {
    click.preventDefault();
    this.document.getElementById(this.target())?.focus();
  }
}
