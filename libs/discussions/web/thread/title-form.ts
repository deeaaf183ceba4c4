import { afterNextRender, Component, ElementRef, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { discussionLimits } from '@hv/discussions/contracts';
import { Button, Control, Field } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where the name of a thread is changed. */
@Component({
  selector: 'hv-title-form',
  imports: [Button, Control, Field, TranslocoDirective],
  template: `
    <form *transloco="let t; prefix: 'discussions.rename'" novalidate (submit)="$event.preventDefault(); save()">
      <hv-field [label]="t('title')" [error]="empty() ? t('missing') : fault()">
        <input
          #box
          hvControl
          type="text"
          dir="auto"
          [maxLength]="limit"
          [value]="typed()"
          (input)="write($event)"
          (keydown.escape)="left.emit()"
        />
      </hv-field>
      <div class="actions">
        <button hvButton kind="primary" small type="submit" [busy]="busy()">{{ t('save') }}</button>
        <button hvButton small type="button" (click)="left.emit()">{{ t('cancel') }}</button>
      </div>
    </form>
  `,
  styleUrl: './title-form.css',
})
export class TitleForm {
  readonly title = input.required<string>();
  readonly busy = input(false);
  /** Why it could not be saved, as a sentence. */
  readonly fault = input('');
  readonly saved = output<string>();
  readonly left = output();

  protected readonly limit = discussionLimits.title;
  protected readonly typed = linkedSignal(() => this.title());
  protected readonly empty = signal(false);
  private readonly box = viewChild<unknown, ElementRef<HTMLElement>>('box', { read: ElementRef });

  constructor() {
    afterNextRender(() => this.box()?.nativeElement.focus());
  }

  protected write(typing: Event): void {
    this.typed.set((typing.target as HTMLInputElement).value);
  }

  protected save(): void {
    const title = this.typed().trim();
    this.empty.set(title === '');
    if (title === this.title()) this.left.emit();
    else if (title) this.saved.emit(title);
  }
}
