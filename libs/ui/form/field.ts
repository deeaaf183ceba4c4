import { booleanAttribute, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { uniqueId } from '../unique-id';
import { injectWords } from '../words';

/**
 * A control with its words: label above, hint under it, and what is wrong right before the control.
 *
 *     <hv-field label="Mailadresse" [error]="mailError()"><input hvControl type="email" /></hv-field>
 */
@Component({
  selector: 'hv-field',
  imports: [Icon],
  templateUrl: './field.html',
  styleUrl: './field.css',
  host: { '[class.wrong]': 'error()' },
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** What is wrong with what was written, as a sentence; empty when nothing is. */
  readonly error = input('');
  /** Says «optional» beside the label: most fields are needed. */
  readonly optional = input(false, { transform: booleanAttribute });
  /** The control's id, so that an error summary can lead to it. */
  readonly controlId = input(uniqueId('felt'));

  protected readonly words = injectWords();
  protected readonly hintId = computed(() => `${this.controlId()}-hjaelp`);
  protected readonly errorId = computed(() => `${this.controlId()}-fejl`);

  /** The ids of the texts that describe the control, for aria-describedby; null when there are none. */
  readonly describedBy = computed(() => [this.hint() && this.hintId(), this.error() && this.errorId()].filter(Boolean).join(' ') || null);
}
