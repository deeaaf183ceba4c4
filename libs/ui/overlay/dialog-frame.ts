import { type CdkDialogContainer, DialogRef } from '@angular/cdk/dialog';
import { afterNextRender, Component, inject, input } from '@angular/core';
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
    <div class="content"><ng-content /></div>
    <footer><ng-content select="[hvButton]" /></footer>
  `,
  styleUrl: './dialog-frame.css',
})
export class DialogFrame {
  readonly heading = input.required<string>();

  protected readonly words = injectWords();
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly headingId = uniqueId('dialog');

  constructor() {
    // Afterwards: the container around it has been drawn already when a frame comes with its data.
    afterNextRender(() => (this.reference.containerInstance as CdkDialogContainer)._addAriaLabelledBy(this.headingId));
  }
}
