import { afterNextRender, Component, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { Button } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** New recovery codes, shown this once. */
@Component({
  selector: 'hv-new-codes',
  imports: [Button, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'security.codes'">
      <h3 #heading tabindex="-1">{{ t('newHeading') }}</h3>
      <p>{{ t('new') }}</p>
      <ol>
        @for (code of codes(); track code) {
          <li>
            <code translate="no">{{ code }}</code>
          </li>
        }
      </ol>
      <div class="choices">
        <button hvButton kind="primary" type="button" (click)="kept.emit()">{{ t('kept') }}</button>
        <button hvButton type="button" (click)="copy()">{{ t('copy') }}</button>
      </div>
      <p role="status">{{ said() && t(said()) }}</p>
    </ng-container>
  `,
  styleUrl: './new-codes.css',
})
export class NewCodes {
  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly clipboard = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument.defaultView?.navigator.clipboard;
  protected readonly said = signal<'' | 'copied' | 'notCopied'>('');

  constructor() {
    afterNextRender(() => this.heading()?.nativeElement.focus());
  }

  /** Where the browser has no clipboard for pages, or its person says no, they are told to copy them themselves. */
  protected async copy(): Promise<void> {
    const copying = this.clipboard?.writeText(this.codes().join('\n')) ?? Promise.reject(new Error('no clipboard'));
    this.said.set(
      await copying.then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
  }
}
