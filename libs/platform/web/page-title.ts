import { DestroyRef, effect, inject, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from './language';

const product = 'Hele Vejen';

/**
 * The title of the browser's tab: «Page – Space – Hele Vejen». A route's `title` is a key of the texts; a page whose title is
 * data follows it: `inject(PageTitle).follow(() => [thread().title, space().name])`.
 */
@Service()
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language);
  readonly #routeKey = signal<string | undefined>(undefined);
  readonly #pages = signal<readonly (() => readonly string[])[]>([]);

  constructor() {
    super();
    effect(() => this.#title.setTitle([...this.#parts(), product].join(' – ')));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#routeKey.set(this.buildTitle(snapshot));
  }

  /** Uses these parts, the nearest first, for as long as the caller lives. Call in an injection context; while empty the route's title stands. */
  follow(parts: () => readonly string[]): void {
    this.#pages.update((pages) => [...pages, parts]);
    inject(DestroyRef).onDestroy(() => this.#pages.update((pages) => pages.filter((page) => page !== parts)));
  }

  #parts(): readonly string[] {
    const parts = this.#pages().at(-1)?.().filter(Boolean) ?? [];
    if (parts.length) return parts;
    const key = this.#routeKey();
    this.#language.current();
    return key ? [this.#transloco.translate(key)] : [];
  }
}
