import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { PersonNames } from '@hv/identity/web';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice, Time, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { KeepFocus } from '../keep-focus';
import { documentPaths } from '../document-paths';
import { officeAddress, officeProgramOf } from './office-program';
import { WorkingClient } from './working-client';

const hours = 8;

/** Working in a document: who has it locked, and its program. */
@Component({
  selector: 'hv-document-work',
  imports: [Button, Icon, KeepFocus, Notice, Time, TranslocoDirective],
  templateUrl: './document-work.html',
  styleUrl: './document-work.css',
})
export class DocumentWork {
  readonly document = input.required<LibraryEntryView>();
  /** Told when it is another than before. */
  readonly changed = input.required<() => void>();

  private readonly client = inject(WorkingClient);
  private readonly problemText = inject(ProblemText);
  private readonly window = inject(DOCUMENT).defaultView!;
  protected readonly names = inject(PersonNames);
  protected readonly paths = documentPaths;
  protected readonly headingId = uniqueId('arbejde');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly lock = computed(() => this.document().lock);
  protected readonly mayLock = computed(() => this.document().abilities.change && (this.lock()?.mine ?? true));
  protected readonly mayBreak = computed(() => this.document().abilities.breakLock && this.lock()?.mine === false);
  /** Whether there is something to say or to do: a link is not worked in. */
  protected readonly isOfUse = computed(() => {
    const { kind, abilities, lock } = this.document();
    return lock !== null || (kind === 'file' && abilities.change);
  });
  protected readonly program = computed(() => {
    const { kind, name, abilities, check } = this.document();
    const isOpen = kind === 'file' && abilities.change && check === null && (this.lock()?.mine ?? true);
    return isOpen ? officeProgramOf(name) : undefined;
  });

  protected keep(): Promise<void> {
    return this.attempt((id) => this.client.lock(id, hours));
  }

  protected unlock(): Promise<void> {
    return this.attempt((id) => this.client.unlock(id));
  }

  protected open(): Promise<void> {
    const program = this.program()!;
    return this.attempt(async (id) => {
      const { path } = await this.client.pass(id, newKey());
      this.window.location.href = officeAddress(program, new URL(path, this.window.location.origin).href);
    });
  }

  private async attempt(doing: (documentId: string) => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      await doing(this.document().id);
      this.changed()();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
