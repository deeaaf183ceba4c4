import { Component, ElementRef, input, signal, viewChild } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Button, Control, Field } from '@hv/ui';

/** A password, hidden until one asks to see it. */
@Component({
  selector: 'hv-password-field',
  imports: [Button, Control, Field, TranslocoDirective],
  template: `
    <hv-field *transloco="let t; prefix: 'identity.signIn'" [label]="label()" [hint]="hint()" [error]="error()" [controlId]="controlId()">
      <div class="row">
        <input
          #password
          hvControl
          [type]="seen() ? 'text' : 'password'"
          [attr.minlength]="shortest() || null"
          [attr.autocomplete]="autocomplete()"
          autocapitalize="none"
          spellcheck="false"
        />
        <button hvButton type="button" [attr.aria-label]="t(seen() ? 'hidePasswordLong' : 'showPasswordLong')" (click)="seen.set(!seen())">
          {{ seen() ? t('hidePassword') : t('showPassword') }}
        </button>
      </div>
    </hv-field>
  `,
  styleUrl: './password-field.css',
})
export class PasswordField {
  readonly label = input.required<string>();
  readonly controlId = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  /** The least number of characters of a new password; 0 for one that exists. */
  readonly shortest = input(0);
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');

  protected readonly seen = signal(false);
  private readonly password = viewChild.required('password', { read: ElementRef<HTMLInputElement> });

  /** The control itself, with what was written. */
  get control(): HTMLInputElement {
    return this.password().nativeElement;
  }
}
