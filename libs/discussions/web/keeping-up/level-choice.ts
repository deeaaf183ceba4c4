import { Component, computed, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { type ThreadLevel, threadLevels } from '@hv/discussions/contracts';
import { Button, Choice, Icon, type IconName, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

const icons: Record<ThreadLevel, IconName> = { follow: 'check', normal: 'eye', mute: 'pause' };

/** How closely one follows a thread or a space: a button that says it, and under it the choice with what each means, in words. */
@Component({
  selector: 'hv-level-choice',
  imports: [Button, Choice, Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.level'">
      <button
        #opener
        hvButton
        small
        kind="plain"
        type="button"
        [busy]="busy()"
        [attr.aria-expanded]="open()"
        [attr.aria-controls]="open() ? panelId : null"
        (click)="open.set(!open())"
      >
        <hv-icon [name]="icon()" small />{{ t(of() + '.' + level() + '.now') }}
      </button>
      @if (open()) {
        <fieldset [id]="panelId">
          <legend>{{ t(of() + '.legend') }}</legend>
          @for (choice of levels; track choice) {
            <label hvChoice>
              <input
                type="radio"
                [name]="panelId"
                [value]="choice"
                [checked]="choice === level()"
                [attr.aria-describedby]="panelId + choice"
                (change)="chosen.emit(choice)"
              />
              {{ t(of() + '.' + choice + '.name') }}
            </label>
            <p class="meaning" [id]="panelId + choice">{{ t(of() + '.' + choice + '.meaning') }}</p>
          }
          <button hvButton small type="button" (click)="close()">{{ t('close') }}</button>
        </fieldset>
      }
    </ng-container>
  `,
  styleUrl: './level-choice.css',
  host: { '(keydown.escape)': 'open() && close()' },
})
export class LevelChoice {
  /** What is followed. */
  readonly of = input.required<'thread' | 'space' | 'document' | 'folder' | 'library'>();
  readonly level = input.required<ThreadLevel>();
  readonly busy = input(false);
  readonly chosen = output<ThreadLevel>();

  private readonly opener = viewChild.required<unknown, ElementRef<HTMLElement>>('opener', { read: ElementRef });
  protected readonly levels = threadLevels;
  protected readonly open = signal(false);
  protected readonly panelId = uniqueId('foelg');
  protected readonly icon = computed(() => icons[this.level()]);

  protected close(): void {
    this.open.set(false);
    this.opener().nativeElement.focus();
  }
}
