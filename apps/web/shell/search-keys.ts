import { DOCUMENT, inject, Injector, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { SessionStore } from '@hv/platform/web';
import { openSearch } from '@hv/search/web';
import { filter, fromEvent } from 'rxjs';
import { InsideTexts } from '../inside-texts';
import { gatherTyping } from './early-typing';

const writing = 'input, textarea, select, [contenteditable], [role=menu]';

/** Opens the search from everywhere by `/` or Ctrl-K, but not while something is being written. */
@Service()
export class SearchKeys {
  readonly #document = inject(DOCUMENT);
  readonly #session = inject(SessionStore);
  readonly #injector = inject(Injector);
  readonly #router = inject(Router);
  readonly #texts = inject(InsideTexts);

  constructor() {
    fromEvent<KeyboardEvent>(this.#document, 'keydown')
      .pipe(
        filter((press) => asksForSearch(press) && this.#session.active() !== null),
        takeUntilDestroyed(),
      )
      .subscribe((press) => {
        press.preventDefault();
        gatherTyping(this.#document);
        // Without a network its code may not come; then the page says so.
        this.#open().catch(() => void this.#router.navigateByUrl('/soeg'));
      });
  }

  async #open(): Promise<void> {
    await this.#texts.load();
    await openSearch(this.#injector);
  }
}

/** `/` needs Shift on Danish keyboards. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target }: KeyboardEvent): boolean {
  const command = ctrlKey || metaKey;
  if (defaultPrevented || altKey || (target instanceof Element && target.closest(writing))) return false;
  return command ? !shiftKey && key.toLowerCase() === 'k' : key === '/';
}
