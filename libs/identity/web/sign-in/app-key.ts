import { Component, computed, input } from '@angular/core';
import type { AuthenticatorSetUpView } from '@hv/identity/contracts';
import { TranslocoDirective } from '@jsverse/transloco';

/** Light squares that a scanner needs around the code. */
const quiet = 4;

/** What an authenticator app is set up with: squares to scan, and the key to type where nothing can be scanned. */
@Component({
  selector: 'hv-app-key',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'identity.setUp'">
      <p>{{ t('scan') }}</p>
      <svg class="qr" role="img" [attr.aria-label]="t('picture')" [attr.viewBox]="box()">
        <rect x="-4" y="-4" width="100%" height="100%" fill="white" />
        <path fill="black" [attr.d]="setUp().qr.path" />
      </svg>
      <p>
        {{ t('orType') }} <code translate="no">{{ inGroups() }}</code>
      </p>
    </ng-container>
  `,
  styleUrl: './app-key.css',
})
export class AppKey {
  readonly setUp = input.required<AuthenticatorSetUpView>();

  protected readonly box = computed(() => {
    const { size } = this.setUp().qr;
    return `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`;
  });
  /** Four by four, as one types it. */
  protected readonly inGroups = computed(
    () =>
      this.setUp()
        .secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );
}
