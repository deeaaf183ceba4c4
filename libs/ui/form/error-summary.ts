import { afterRenderEffect, Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { uniqueId } from '../unique-id';
import { injectWords } from '../words';

/** A fault of a form: what is wrong, and the id of the control where it is put right (none when it is no single field). */
export interface FormFault {
  readonly text: string;
  readonly controlId?: string;
}

/**
 * Sums up what is wrong with a form at its top, each fault leading to its field. Takes the focus whenever the list is a new one,
 * so give it a new list at each attempt to send, never while someone types.
 */
@Component({
  selector: 'hv-error-summary',
  template: `
    @if (faults().length) {
      <section #box tabindex="-1" [attr.aria-labelledby]="headingId">
        <h2 [id]="headingId">{{ heading() || words().errorSummary }}</h2>
        <ul>
          @for (fault of faults(); track $index) {
            <li>
              @if (fault.controlId; as id) {
                <a [href]="'#' + id" (click)="lead($event, id)">{{ fault.text }}</a>
              } @else {
                {{ fault.text }}
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './error-summary.css',
})
export class ErrorSummary {
  readonly faults = input.required<readonly FormFault[]>();
  readonly heading = input('');

  protected readonly words = injectWords();
  protected readonly headingId = uniqueId('fejl-i-alt');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly document = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument;

  constructor() {
    afterRenderEffect(() => {
      if (this.faults().length) this.box()?.nativeElement.focus();
    });
  }

  /** To the control itself, not only to its place on the page; the address stays. */
  protected lead(click: Event, controlId: string): void {
    click.preventDefault();
    this.document.getElementById(controlId)?.focus();
  }
}
