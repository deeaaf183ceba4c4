import { ErrorHandler, inject, Injector } from '@angular/core';
import { Connection } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';

/** What the browsers say of code that did not come, and what Angular says of a part of a page (NG0750). */
const notFetched = /dynamically imported module|module script failed|NG0?750/i;

/** Where all errors end that nobody caught. Code that could not be fetched (no network, or a release took it away) is told to whoever waits for it. */
export class ToldErrors extends ErrorHandler {
  // Asked when there is something to tell: this is made before all else.
  readonly #injector = inject(Injector);
  #told: number | undefined;

  override handleError(error: unknown): void {
    super.handleError(error);
    if (!(error instanceof Error) || !notFetched.test(error.message)) return;
    const toasts = this.#injector.get(Toasts);
    const why = this.#injector.get(Connection).online() ? 'online' : 'offline';
    // Several parts that fail together are told of once.
    if (this.#told !== undefined) toasts.close(this.#told);
    this.#told = toasts.show({ text: this.#injector.get(TranslocoService).translate(`shell.notFetched.${why}`) });
  }
}
