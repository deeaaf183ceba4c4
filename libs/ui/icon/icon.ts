import { booleanAttribute, Component, computed, input } from '@angular/core';
import { icons, type IconName } from './icons';

/** An outline icon in the colour of the text around it. It says nothing to a screen reader: the text beside it does. */
@Component({
  selector: 'hv-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="outline()" /></svg>`,
  styleUrl: './icon.css',
  host: { '[class.small]': 'small()' },
})
export class Icon {
  readonly name = input.required<IconName>();
  /** 16 instead of 20 pixels, beside small text. */
  readonly small = input(false, { transform: booleanAttribute });

  protected readonly outline = computed(() => icons[this.name()]);
}
