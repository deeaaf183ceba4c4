import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Button, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Searches in the documents of a space: in their names, and in what they say. */
@Component({
  selector: 'hv-library-search',
  imports: [Button, TranslocoDirective],
  template: `
    <form *transloco="let t; prefix: 'documentsFinding.search'" role="search" (submit)="$event.preventDefault(); search(box.value)">
      <label class="visually-hidden" [for]="boxId">{{ t('label') }}</label>
      <input
        #box
        type="search"
        dir="auto"
        autocomplete="off"
        enterkeyhint="search"
        maxlength="400"
        [id]="boxId"
        [placeholder]="t('label')"
      />
      <button hvButton type="submit">{{ t('do') }}</button>
    </form>
  `,
  styleUrl: './library-search.css',
})
export class LibrarySearch {
  readonly spaceId = input.required<string>();

  private readonly router = inject(Router);
  protected readonly boxId = uniqueId('dokumentsoeg');

  protected search(words: string): void {
    const q = words.trim();
    if (q !== '') void this.router.navigate(['/soeg'], { queryParams: { q, i: 'dokumenter', rum: this.spaceId() } });
  }
}
