import { DestroyRef, DOCUMENT, inject, Injector, Service } from '@angular/core';

/** Whether what has the focus takes what is typed. */
function takesTyping(element: Element | null): boolean {
  return !!element?.closest('input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]');
}

/** Which keys do what: shown by `?` wherever nobody is typing. */
@Service()
export class Shortcuts {
  private readonly page = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly ending = inject(DestroyRef);
  private shown = false;

  /** Listens for `?` from now on. */
  listen(): void {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (takesTyping(this.page.activeElement)) return;
      event.preventDefault();
      void this.show();
    };
    this.page.addEventListener('keydown', press);
    this.ending.onDestroy(() => this.page.removeEventListener('keydown', press));
  }

  /** Shows them, and waits until they are closed. */
  async show(): Promise<void> {
    if (this.shown) return;
    this.shown = true;
    try {
      const [{ Dialogs }, { ShortcutsDialog }] = await Promise.all([import('@hv/ui/overlay'), import('./shortcuts-dialog')]);
      await this.injector.get(Dialogs).ask(ShortcutsDialog);
    } finally {
      this.shown = false;
    }
  }
}
