import { inject, Injector, Service, signal } from '@angular/core';
import { Kept, ProblemText, SessionLife } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';

/** Signs out; asks first when something of the person's would be lost by it. */
@Service()
export class SignOut {
  readonly #life = inject(SessionLife);
  readonly #injector = inject(Injector);
  readonly #kept = inject(Kept);
  readonly #toasts = inject(Toasts);
  readonly #problemText = inject(ProblemText);
  readonly #transloco = inject(TranslocoService);
  readonly #busy = signal(false);

  readonly busy = this.#busy.asReadonly();

  async ask(): Promise<void> {
    const unsent = this.#life.unsent();
    if (unsent && !(await this.#mayLose(unsent))) return;
    this.#busy.set(true);
    // What one searched for is nobody else's business.
    this.#kept.write('searches', null);
    try {
      await this.#life.signOut();
    } catch (failure) {
      this.#busy.set(false);
      this.#toasts.show({ text: this.#transloco.translate('shell.signOut.failed', { reason: this.#problemText.of(failure) }) });
    }
  }

  async #mayLose(unsent: number): Promise<boolean> {
    const { askToLose } = await import('./unsent-dialog');
    return askToLose(this.#injector, unsent);
  }
}
