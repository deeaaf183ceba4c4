import { Component, inject, input, output } from '@angular/core';
import { Button, Notice } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Deed } from './deed';
import { SecurityClient } from './security-client';

/** So few that one had better make new ones. */
const few = 3;

/** How many recovery codes are left, and new ones. */
@Component({
  selector: 'hv-codes-section',
  imports: [Button, Notice, TranslocoDirective],
  providers: [Deed],
  template: `
    <ng-container *transloco="let t; prefix: 'security.codes'">
      <h3>{{ t('heading') }}</h3>
      <p>{{ t('left', { count: left() }) }}</p>
      @if (left() <= few) {
        <hv-notice kind="warning">{{ t('few') }}</hv-notice>
      }
      @if (deed.fault()) {
        <hv-notice kind="error">{{ deed.fault() }}</hv-notice>
      }
      <button hvButton type="button" [busy]="deed.busy()" (click)="renew()">{{ t('renew') }}</button>
    </ng-container>
  `,
  styleUrl: './section.css',
})
export class CodesSection {
  readonly left = input.required<number>();
  /** The codes that were made. */
  readonly changed = output<readonly string[]>();

  protected readonly deed = inject(Deed);
  protected readonly few = few;
  private readonly client = inject(SecurityClient);

  protected async renew(): Promise<void> {
    const renewed = await this.deed.do(() => this.client.renewCodes());
    if (renewed) this.changed.emit(renewed.result.recoveryCodes);
  }
}
