import { afterNextRender, Component, ElementRef, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { linkTargetOf } from '@hv/platform/contracts';
import { Button, Control, Field } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where the address of a link is written, under the editor's buttons. */
@Component({
  selector: 'hv-link-field',
  imports: [Button, Control, Field, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.editor.link'">
      <hv-field [label]="t('address')" [hint]="t('hint')" [error]="wrong() ? t('wrong') : ''">
        <input
          #box
          hvControl
          type="text"
          inputmode="url"
          autocapitalize="none"
          spellcheck="false"
          [value]="typed()"
          (input)="write($event)"
          (keydown.enter)="$event.preventDefault(); choose()"
          (keydown.escape)="$event.stopPropagation(); closed.emit()"
        />
      </hv-field>
      <div class="actions">
        <button hvButton small type="button" (click)="choose()">{{ t('set') }}</button>
        @if (address()) {
          <button hvButton kind="plain" small type="button" (click)="removed.emit()">{{ t('remove') }}</button>
        }
        <button hvButton kind="plain" small type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
      </div>
    </ng-container>
  `,
  styleUrl: './link-field.css',
})
export class LinkField {
  /** Where the link leads now; empty when there is none. */
  readonly address = input.required<string>();
  readonly chosen = output<string>();
  readonly removed = output();
  readonly closed = output();

  protected readonly typed = linkedSignal(() => this.address());
  protected readonly wrong = signal(false);
  private readonly box = viewChild<unknown, ElementRef<HTMLElement>>('box', { read: ElementRef });

  constructor() {
    afterNextRender(() => this.box()?.nativeElement.focus());
  }

  protected write(typing: Event): void {
    this.typed.set((typing.target as HTMLInputElement).value);
  }

  protected choose(): void {
    const target = targetOf(this.typed().trim());
    this.wrong.set(target === null);
    if (target !== null) this.chosen.emit(target);
  }
}

/** `kl.dk` is meant as `https://kl.dk`, `mette@kl.dk` as a mail address. @returns null when it can't be linked to */
function targetOf(typed: string): string | null {
  const scheme = typed.includes('@') ? 'mailto:' : 'https://';
  return linkTargetOf(typed) ?? (typed.includes('.') ? linkTargetOf(scheme + typed) : null);
}
