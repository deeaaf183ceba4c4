import { Component, inject } from '@angular/core';
import { Field } from './field';

/** A native input, textarea or select inside a field: takes its id, description and error state from there. */
@Component({
  selector: 'input[hvControl], textarea[hvControl], select[hvControl]',
  template: '<ng-content />',
  styleUrl: './control.css',
  host: {
    '[id]': 'field.controlId()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? true : null',
  },
})
export class Control {
  protected readonly field = inject(Field);
}
