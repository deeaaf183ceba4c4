import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { type DestinationView, discussionLimits, type MergeTargetView, type ThreadView } from '@hv/discussions/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, Field, Notice, Skeleton, Time } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { catchError, debounce, of, switchMap, timer } from 'rxjs';
import { DoingOnce } from './doing-once';
import { SteeringClient } from './steering-client';
import type { ThreadStore } from '../thread/thread-store';
import { WhoSees } from './who-sees';

/** How long typing rests before it is searched, ms. */
const restMs = 200;

/** What a thread becomes part of: chosen by its title, with who will see the posts there. Answers that thread. */
@Component({
  selector: 'hv-merge-dialog',
  imports: [Button, Choice, Control, DialogFrame, Field, Notice, Skeleton, Time, TranslocoDirective, WhoSees],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'discussions.steering.merge'" [heading]="t('heading')">
      <p class="what">{{ t('what') }}</p>
      @if (trouble() || doing.fault(); as fault) {
        <hv-notice kind="error">{{ fault }}</hv-notice>
      }
      <hv-field [label]="t('search')">
        <input hvControl type="search" dir="auto" [maxLength]="limit" [value]="title()" (input)="write($event)" />
      </hv-field>
      @if (found(); as threads) {
        @if (threads.length) {
          <fieldset>
            <legend>{{ t('which') }}</legend>
            @for (thread of threads; track thread.id) {
              <label hvChoice
                ><input
                  type="radio"
                  name="traad"
                  [value]="thread.id"
                  [checked]="thread.id === chosen()?.id"
                  (change)="chosen.set(thread)" /><span class="line"
                  ><span dir="auto">{{ thread.title }}</span
                  ><span class="small">{{ thread.spaceName }} · <hv-time plain [at]="thread.lastPostAt" /></span></span
              ></label>
            }
          </fieldset>
        } @else {
          <p role="status">{{ t('none') }}</p>
        }
      } @else if (!trouble()) {
        <hv-skeleton [count]="3" />
      }
      <div aria-live="polite">
        @if (elsewhere(); as place) {
          <hv-who-sees [place]="place" />
        }
      </div>
      <button hvButton kind="danger" type="button" [busy]="doing.busy()" [disabled]="!chosen()" (click)="merge()">{{ t('do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styleUrl: './steering-dialog.css',
})
export class MergeDialog {
  private readonly store = inject<ThreadStore>(DIALOG_DATA);
  private readonly client = inject(SteeringClient);
  private readonly problemText = inject(ProblemText);
  private readonly places = signal<readonly DestinationView[]>([]);
  protected readonly reference = inject<DialogRef<ThreadView>>(DialogRef);
  protected readonly limit = discussionLimits.title;
  protected readonly title = signal('');
  protected readonly found = signal<readonly MergeTargetView[] | undefined>(undefined);
  protected readonly chosen = signal<MergeTargetView | undefined>(undefined);
  protected readonly trouble = signal('');
  protected readonly doing = new DoingOnce(this.store);
  /** Where the posts go, when that is another space. */
  protected readonly elsewhere = computed(() => this.places().find(({ spaceId }) => spaceId === this.chosen()?.spaceId));

  constructor() {
    const failed = (failure: unknown): readonly MergeTargetView[] | undefined => {
      if (!(failure instanceof Problem)) throw failure;
      this.trouble.set(this.problemText.of(failure));
      return undefined;
    };
    toObservable(this.title)
      .pipe(
        debounce((title) => timer(title ? restMs : 0)),
        switchMap((title) =>
          this.client
            .mergeTargets(this.store.threadId, title.trim())
            .pipe(catchError((failure: unknown) => of({ items: failed(failure) }))),
        ),
        takeUntilDestroyed(),
      )
      .subscribe(({ items }) => {
        if (items) this.trouble.set('');
        this.found.set(items);
      });
    this.client.destinations(this.store.threadId).then((places) => this.places.set(places), failed);
  }

  protected write(typing: Event): void {
    this.title.set((typing.target as HTMLInputElement).value);
    this.chosen.set(undefined);
  }

  protected async merge(): Promise<void> {
    const into = this.chosen();
    const merged = into && (await this.doing.try((doing) => this.client.merge(doing, into.id)));
    if (merged) this.reference.close(merged);
  }
}
