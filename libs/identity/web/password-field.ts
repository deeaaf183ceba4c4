import { Component, input, signal } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { Button, Control, Field } from '@hv/ui';

/** A password, hidden until one asks to see it. */
@Component({
  selector: 'hv-password-field',
  imports: [Button, Control, Field, FormField, TranslocoDirective],
  template: `
    <hv-field *transloco="let t; prefix: 'identity.signIn'" [label]="label()" [hint]="hint()" [error]="error()" [controlId]="controlId()">
      <div class="row">
        <input hvControl [type]="seen() ? 'text' : 'password'" [formField]="field()" [attr.autocomplete]="autocomplete()" autocapitalize="none" spellcheck="false" />
        <button hvButton type="button" [attr.aria-label]="t('showPasswordLong')" [attr.aria-pressed]="seen()" (click)="seen.set(!seen())">
          {{ seen() ? t('hidePassword') : t('showPassword') }}
        </button>
      </div>
    </hv-field>
  `,
  styleUrl: './password-field.css',
})
export class PasswordField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly controlId = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');

  protected readonly seen = signal(false);
}
