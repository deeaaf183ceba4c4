import { Component, computed, effect, input, output, signal } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { injectWords } from '../words';
import type { Toast } from './toasts';

/** One short message. Its time stands still while the pointer or the focus is on it, and when it is told to wait. */
@Component({
  selector: 'hv-toast',
  imports: [Button, Icon],
  template: `
    <span class="text">{{ toast().text }}</span>
    <span class="actions">
      @if (toast().undo) {
        <button hvButton small type="button" (click)="undone.emit()"><hv-icon name="undo" small />{{ words().undo }}</button>
      }
      <button hvButton kind="plain" small type="button" [attr.aria-pressed]="held()" (click)="held.set(!held())">
        <hv-icon [name]="held() ? 'play' : 'pause'" small /><span class="visually-hidden">{{ words().pause }}</span>
      </button>
      <button hvButton kind="plain" small type="button" (click)="closed.emit()">
        <hv-icon name="close" small /><span class="visually-hidden">{{ words().close }}</span>
      </button>
    </span>
  `,
  styleUrl: './toast-view.css',
  host: {
    '(pointerenter)': 'pointed.set(true)',
    '(pointerleave)': 'pointed.set(false)',
    '(focusin)': 'focused.set(true)',
    '(focusout)': 'focused.set(false)',
    '(keydown.escape)': 'closed.emit()',
  },
})
export class ToastView {
  readonly toast = input.required<Toast>();
  readonly closed = output();
  readonly undone = output();

  protected readonly words = injectWords();
  protected readonly held = signal(false);
  protected readonly pointed = signal(false);
  protected readonly focused = signal(false);
  private readonly waiting = computed(() => this.held() || this.pointed() || this.focused());

  constructor() {
    // Whoever let it wait gets its whole time again.
    effect((onCleanup) => {
      const { seconds } = this.toast();
      if (this.waiting()) return;
      const timer = setTimeout(() => this.closed.emit(), seconds * 1000);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
