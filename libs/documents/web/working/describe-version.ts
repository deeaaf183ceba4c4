import { Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { type DescribeVersion as Wish, documentLimits, type LibraryEntryView, type VersionView } from '@hv/documents/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, Field } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { WorkingClient } from './working-client';

/** Names a version, and lets its author say something else of it. */
@Component({
  selector: 'hv-describe-version',
  imports: [Button, Control, Field, TranslocoDirective],
  template: `
    <form *transloco="let t; prefix: 'documentsWorking.describe'" (submit)="$event.preventDefault(); save()">
      <hv-field optional [label]="t('label')" [hint]="t('labelHint')" [error]="failure()">
        <input
          hvControl
          type="text"
          dir="auto"
          autocomplete="off"
          [maxLength]="limits.versionLabel"
          [value]="label()"
          (input)="label.set($any($event.target).value)"
        />
      </hv-field>
      @if (isMine()) {
        <hv-field optional [label]="t('note')">
          <textarea
            hvControl
            rows="2"
            dir="auto"
            [maxLength]="limits.note"
            [value]="note()"
            (input)="note.set($any($event.target).value)"
          ></textarea>
        </hv-field>
      }
      <div class="ways">
        <button hvButton kind="primary" small type="submit" [busy]="busy()">{{ t('save') }}</button>
        <button hvButton small type="button" (click)="done.emit(null)">{{ t('cancel') }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--hv-space-3);
      margin-block: var(--hv-space-3);
    }

    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-2);
    }
  `,
})
export class DescribeVersion implements OnInit {
  readonly entry = input.required<LibraryEntryView>();
  readonly version = input.required<VersionView>();
  /** With what it is now; null when nothing was changed. */
  readonly done = output<VersionView | null>();

  private readonly client = inject(WorkingClient);
  private readonly session = inject(SessionStore);
  private readonly problemText = inject(ProblemText);
  protected readonly limits = documentLimits;
  protected readonly label = signal('');
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly isMine = computed(() => this.version().createdById === this.session.person()?.id);

  ngOnInit(): void {
    this.label.set(this.version().label ?? '');
    this.note.set(this.version().note);
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    const wish: Wish = { label: this.label().trim() || null, ...(this.isMine() ? { note: this.note() } : {}) };
    try {
      this.done.emit(await this.client.describe(this.entry().id, this.version().number, wish));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
