import { Service, signal } from '@angular/core';

/** What to tell, and how to take it back. */
export interface ToastRequest {
  readonly text: string;
  /** Takes back what was done; without it there is no such button. */
  readonly undo?: () => void;
  /** How long it stays, seconds; at least 20 when it can be undone. */
  readonly seconds?: number;
}

/** A message at the edge of the page. */
export interface Toast extends ToastRequest {
  readonly id: number;
  readonly seconds: number;
}

const shortest = { plain: 6, undo: 20 } as const;

/** Short messages about what was just done, shown by the region of the shell until their time is up. */
@Service()
export class Toasts {
  readonly #shown = signal<readonly Toast[]>([]);
  #last = 0;

  /** What stands there now, oldest first; at most three. */
  readonly shown = this.#shown.asReadonly();

  /** Tells something. @returns its id, for `close` */
  show(request: ToastRequest): number {
    const id = ++this.#last;
    const least = request.undo ? shortest.undo : shortest.plain;
    const toast = { ...request, id, seconds: Math.max(request.seconds ?? least, least) };
    this.#shown.update((shown) => [...shown, toast].slice(-3));
    return id;
  }

  close(id: number): void {
    this.#shown.update((shown) => shown.filter((toast) => toast.id !== id));
  }

  undo(toast: Toast): void {
    this.close(toast.id);
    toast.undo?.();
  }
}
