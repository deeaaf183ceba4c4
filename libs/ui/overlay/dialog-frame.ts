import { type CdkDialogContainer, DialogRef } from '@angular/cdk/dialog';
import { afterEveryRender, afterNextRender, Component, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { uniqueId } from '../unique-id';
import { injectWords } from '../words';

/** The box of a dialog: its heading (which names it), a way out, the content, and buttons at the end. */
@Component({
  selector: 'hv-dialog-frame',
  imports: [Button, Icon],
  template: `
    <header>
      <h2 tabindex="-1" [id]="headingId">{{ heading() }}</h2>
      <button hvButton kind="plain" small type="button" (click)="reference.close()">
        <hv-icon name="close" /><span class="visually-hidden">{{ words().close }}</span>
      </button>
    </header>
    <div
      #content
      class="content"
      [attr.tabindex]="scrolls() ? 0 : null"
      [attr.role]="scrolls() ? 'group' : null"
      [attr.aria-labelledby]="scrolls() ? headingId : null"
    >
      <ng-content />
    </div>
    <footer><ng-content select="[hvButton]" /></footer>
  `,
  styleUrl: './dialog-frame.css',
})
export class DialogFrame {
  readonly heading = input.required<string>();

  protected readonly words = injectWords();
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly headingId = uniqueId('dialog');
  /** There is more than there is room for: it is reached by the keys also where it holds nothing to press. */
  protected readonly scrolls = signal(false);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  constructor() {
    // Afterwards: the container around it has been drawn already when a frame comes with its data.
    afterEveryRender({
      read: () => {
        const { scrollHeight, clientHeight } = this.content().nativeElement;
        this.scrolls.set(scrollHeight > clientHeight);
      },
    });
    afterNextRender(() => (this.reference.containerInstance as CdkDialogContainer)._addAriaLabelledBy(this.headingId));
  }
}
