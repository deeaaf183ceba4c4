import { Component, inject } from '@angular/core';
import { injectWords } from '../words';
import { ToastView } from './toast-view';
import { Toasts } from './toasts';

/** Where the short messages stand: one polite live region in the shell, there from the start. */
@Component({
  selector: 'hv-toast-region',
  imports: [ToastView],
  template: `
    <section role="status" aria-live="polite" aria-relevant="additions" [attr.aria-label]="words().messages">
      @for (toast of toasts.shown(); track toast.id) {
        <hv-toast [toast]="toast" (closed)="toasts.close(toast.id)" (undone)="toasts.undo(toast)" />
      }
    </section>
  `,
  styleUrl: './toast-region.css',
})
export class ToastRegion {
  protected readonly toasts = inject(Toasts);
  protected readonly words = injectWords();
}
