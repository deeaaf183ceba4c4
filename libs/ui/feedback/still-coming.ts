import { computed, DestroyRef, inject, Service, signal } from '@angular/core';

/** What of the page is still on its way. What stands below the page waits for it, so that it never jumps. */
@Service()
export class StillComing {
  private readonly awaited = signal<ReadonlySet<() => boolean>>(new Set());

  /** Whether anything is. */
  readonly any = computed(() => [...this.awaited()].some((isComing) => isComing()));

  /** Something may be, as long as the caller is there. Call in an injection context. @param isComing whether it is, read as a signal */
  note(isComing: () => boolean): void {
    const entry = () => isComing();
    this.awaited.update((entries) => new Set([...entries, entry]));
    inject(DestroyRef).onDestroy(() => this.awaited.update((entries) => new Set([...entries].filter((other) => other !== entry))));
  }
}
