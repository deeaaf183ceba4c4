import { inject, Service } from '@angular/core';
import { Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import { KeepingUpClient, type ReadScope } from './keeping-up-client';

/** Marks much as read at once, says so, and takes it back when asked in time. What changes by it comes as a push, to every device alike. */
@Service()
export class ReadingAll {
  private readonly client = inject(KeepingUpClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);

  /** @param upTo the latest that is known of, ISO 8601 @returns whether it was done */
  async read(scope: ReadScope, upTo: string, undone: () => void = () => undefined): Promise<boolean> {
    try {
      const { id } = await this.client.readAll(scope, upTo);
      this.toasts.show({ text: this.transloco.translate('discussions.readAll.done'), undo: () => void this.undo(id, undone) });
      return true;
    } catch (failure) {
      this.tell(failure);
      return false;
    }
  }

  private async undo(id: string, undone: () => void): Promise<void> {
    try {
      await this.client.undoReadAll(id);
      undone();
    } catch (failure) {
      this.tell(failure);
    }
  }

  private tell(failure: unknown): void {
    if (!(failure instanceof Problem)) throw failure;
    this.toasts.show({ text: this.problemText.of(failure) });
  }
}
