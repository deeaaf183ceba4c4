import { Component, computed, ElementRef, input, model, signal, viewChild } from '@angular/core';
import { Button, Control, Field, Icon, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A few free words, added one by one, with those that others use offered. Each stands below with a way to take it off. */
@Component({
  selector: 'hv-word-chips',
  imports: [Button, Control, Field, Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'directory.profile.subjects'">
      <hv-field optional [label]="t('label')" [hint]="t('hint', { most: most() })" [error]="error()">
        <input
          #box
          hvControl
          type="text"
          dir="auto"
          autocomplete="off"
          [attr.list]="listId"
          [maxLength]="longest()"
          [disabled]="words().length >= most()"
          (keydown.enter)="$event.preventDefault(); add()"
          (change)="add()"
        />
      </hv-field>
      <datalist [id]="listId">
        @for (word of offered(); track word) {
          <option [value]="word"></option>
        }
      </datalist>
      @if (words().length) {
        <ul class="hv-chips" [attr.aria-label]="t('label')">
          @for (word of words(); track word) {
            <li>
              <button hvButton small type="button" [attr.aria-label]="t('takeOff', { word })" (click)="remove(word)">
                <span dir="auto">{{ word }}</span><hv-icon name="close" small />
              </button>
            </li>
          }
        </ul>
      }
      <span class="visually-hidden" role="status">{{ told() ? t('added', { word: told() }) : '' }}</span>
    </ng-container>
  `,
  styleUrl: './word-chips.css',
})
export class WordChips {
  readonly words = model.required<readonly string[]>();
  /** What others use. */
  readonly suggested = input<readonly string[]>([]);
  readonly most = input.required<number>();
  readonly longest = input.required<number>();
  readonly error = input('');

  private readonly box = viewChild<unknown, ElementRef<HTMLInputElement>>('box', { read: ElementRef });
  protected readonly listId = uniqueId('forslag');
  protected readonly told = signal('');
  protected readonly offered = computed(() => this.suggested().filter((word) => !this.words().includes(word)));

  /** Takes up what stands in the box; several at once are apart by commas. */
  add(): void {
    const box = this.box()!.nativeElement;
    const typed = box.value.split(/[,;]/).map((word) => word.trim().replace(/\s+/g, ' '));
    box.value = '';
    for (const word of typed) {
      const known = this.words().some((one) => one.toLocaleLowerCase('da') === word.toLocaleLowerCase('da'));
      if (!word || known || this.words().length >= this.most()) continue;
      this.words.update((words) => [...words, word]);
      this.told.set(word);
    }
  }

  protected remove(word: string): void {
    this.words.update((words) => words.filter((one) => one !== word));
    this.box()?.nativeElement.focus();
  }
}
