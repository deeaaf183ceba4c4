import { afterNextRender, Component, computed, ElementRef, input, linkedSignal, output, viewChild } from '@angular/core';
import { Button, Control, Field } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { danishMinute, nextMorning } from './danish-time';

/** When something is to be sent. */
@Component({
  selector: 'hv-schedule-form',
  imports: [Button, Control, Field, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.schedule'">
      <hv-field [label]="t('when')" [hint]="t('hint')" [error]="late() ? t('late') : fault()">
        <input
          #box
          hvControl
          type="datetime-local"
          [min]="now()"
          [value]="at()"
          (input)="write($event)"
          (keydown.enter)="$event.preventDefault(); choose()"
          (keydown.escape)="$event.stopPropagation(); left.emit()"
        />
      </hv-field>
      <div class="actions">
        <button hvButton kind="primary" small type="button" [busy]="busy()" (click)="choose()">{{ t('plan') }}</button>
        <button hvButton kind="plain" small type="button" (click)="left.emit()">{{ t('cancel') }}</button>
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--hv-space-3);
      padding: var(--hv-space-3);
      border: var(--hv-line-width) solid var(--hv-hairline);
      border-radius: var(--hv-radius);
      background: var(--hv-rail);
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-2);
    }
  `,
})
export class ScheduleForm {
  /** The minute in Denmark it begins with. */
  readonly initial = input(nextMorning(Date.now()));
  readonly busy = input(false);
  /** Why it was refused, as a sentence. */
  readonly fault = input('');
  /** The minute in Denmark. */
  readonly chosen = output<string>();
  readonly left = output();

  protected readonly at = linkedSignal(() => this.initial());
  private readonly tried = linkedSignal({ source: () => this.at(), computation: () => false });
  protected readonly late = computed(() => this.tried() && !(this.at() > danishMinute(Date.now())));
  private readonly box = viewChild<unknown, ElementRef<HTMLElement>>('box', { read: ElementRef });

  constructor() {
    afterNextRender(() => this.box()?.nativeElement.focus());
  }

  protected now(): string {
    return danishMinute(Date.now());
  }

  protected write(typing: Event): void {
    this.at.set((typing.target as HTMLInputElement).value);
  }

  protected choose(): void {
    this.tried.set(true);
    if (!this.late()) this.chosen.emit(this.at());
  }
}
