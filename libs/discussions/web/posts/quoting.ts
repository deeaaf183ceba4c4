import { DOCUMENT, inject, Service, signal } from '@angular/core';
import type { Quote } from '../editor/quote-content';

/** What is being answered: from the button of a post to where one writes. Provided by the page of a thread. */
@Service({ autoProvided: false })
export class Quoting {
  private readonly page = inject(DOCUMENT);
  private readonly asked = signal<Quote | null>(null);
  readonly wanted = this.asked.asReadonly();

  /** Quotes what is marked in a post, or all of it. @param name who wrote it @param article the post as it is shown @param path its address in this site */
  ask(name: string, article: Element, path: string): void {
    const shown = article.querySelector('.hv-prose');
    if (!shown) return;
    const link = new URL(path, this.page.location.href).href;
    this.asked.set({ name, link, content: this.marked(shown) ?? copyOf(shown) });
  }

  /** It stands where one writes. */
  done(): void {
    this.asked.set(null);
  }

  private marked(shown: Element): DocumentFragment | null {
    const selection = this.page.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!shown.contains(range.commonAncestorContainer)) return null;
    return range.toString().trim() === '' ? null : range.cloneContents();
  }
}

function copyOf(shown: Element): DocumentFragment {
  const copy = shown.ownerDocument.createDocumentFragment();
  copy.append(...[...shown.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}
