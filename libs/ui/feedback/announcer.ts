import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';

/** How long messages are gathered before they are read out together, ms. */
const gathering = 700;

/**
 * Tells a screen reader what changed, politely and summed up: what comes within 700 ms is read as one, and of several messages on
 * the same subject only the last («3 nye indlæg», not three times one).
 */
@Service()
export class Announcer {
  readonly #document = inject(DOCUMENT);
  readonly #waiting = new Map<string, string>();
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#timer);
      this.#region?.remove();
    });
  }

  /** Reads out `text` soon. @param subject a later text on the same subject replaces an earlier one that was not read yet */
  announce(text: string, subject = text): void {
    this.#region ??= this.#createRegion();
    this.#waiting.delete(subject);
    this.#waiting.set(subject, text);
    this.#timer ??= setTimeout(() => this.#read(), gathering);
  }

  #read(): void {
    this.#timer = undefined;
    const text = [...this.#waiting.values()].join('. ');
    this.#waiting.clear();
    if (!this.#region) return;
    // The same text twice would not be read: a no-break space makes it another.
    this.#region.textContent = this.#region.textContent === text ? `${text}\u00a0` : text;
  }

  #createRegion(): HTMLElement {
    const region = this.#document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('aria-live', 'polite');
    this.#document.body.append(region);
    return region;
  }
}
