import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '@hv/platform/web';
import { Button, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A thread of so many posts is not read from end to end any more. */
const longFrom = 40;

/**
 * The ways through a long thread: its first post, its newest, and any by its number. They stay in view: posts come above what one reads, so
 * whoever scrolls up to them would never reach them.
 */
@Component({
  selector: 'hv-thread-jumps',
  imports: [Button, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.long.jumps'">
      @if (long()) {
        <nav [attr.aria-label]="t('label')">
          <button class="end" hvButton small type="button" (click)="jumped.emit(1)">{{ t('first') }}</button>
          <button class="end" hvButton small type="button" (click)="toNewest.emit()">{{ t('newest') }}</button>
          <form novalidate (submit)="go($event)">
            <label [attr.for]="fieldId">{{ t('number', { last: said() }) }}</label>
            <input
              #field
              type="text"
              inputmode="numeric"
              autocomplete="off"
              [id]="fieldId"
              [attr.aria-invalid]="wrong() || null"
              [attr.aria-describedby]="wrong() ? fieldId + '-fejl' : null"
              (input)="typed.set(field.value)"
            />
            <button hvButton small type="submit">{{ t('go') }}</button>
            @if (wrong()) {
              <p class="wrong" role="alert" [id]="fieldId + '-fejl'">{{ t('wrong', { last: said() }) }}</p>
            }
          </form>
        </nav>
        <p class="search">
          {{ t('searching') }} <a routerLink="/soeg" [queryParams]="{ rum: spaceId() }">{{ t('search') }}</a>
        </p>
      }
    </ng-container>
  `,
  styleUrl: './thread-jumps.css',
})
export class ThreadJumps {
  /** The number of the thread's last post. */
  readonly lastSeq = input.required<number>();
  readonly spaceId = input.required<string>();
  /** To the post with a number. */
  readonly jumped = output<number>();
  readonly toNewest = output();

  private readonly language = inject(Language);
  protected readonly fieldId = uniqueId('jump');
  protected readonly typed = signal('');
  protected readonly wrong = signal(false);
  protected readonly long = computed(() => this.lastSeq() >= longFrom);
  protected readonly said = computed(() => this.lastSeq().toLocaleString(this.language.current() === 'da' ? 'da-DK' : 'en-GB'));

  protected go(submit: Event): void {
    submit.preventDefault();
    // As people write it: «#1.204», «1204».
    const digits = this.typed().replace(/[#.,\s]/g, '');
    const seq = Number(digits);
    this.wrong.set(!/^\d{1,9}$/.test(digits) || seq < 1 || seq > this.lastSeq());
    if (!this.wrong()) this.jumped.emit(seq);
  }
}
