import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import type { DestinationView, ThreadView } from '@hv/discussions/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Notice, Skeleton } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { DoingOnce } from './doing-once';
import { SteeringClient } from './steering-client';
import type { ThreadStore } from '../thread/thread-store';
import { WhoSees } from './who-sees';

/** Where a thread is moved: the space is chosen, and who will see it is said before. Answers the moved thread. */
@Component({
  selector: 'hv-move-dialog',
  imports: [Button, Choice, DialogFrame, Notice, Skeleton, TranslocoDirective, WhoSees],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'discussions.steering.move'" [heading]="t('heading')">
      @if (trouble() || doing.fault(); as fault) {
        <hv-notice kind="error">{{ fault }}</hv-notice>
      }
      @if (places(); as all) {
        @if (all.length) {
          <fieldset>
            <legend>{{ t('where') }}</legend>
            @for (place of all; track place.spaceId) {
              <label hvChoice
                ><input type="radio" name="rum" [value]="place.spaceId" [checked]="place === chosen()" (change)="chosen.set(place)" />{{
                  place.name
                }}</label
              >
            }
          </fieldset>
          <div aria-live="polite">
            @if (chosen(); as place) {
              <hv-who-sees [place]="place" />
            }
          </div>
        } @else {
          <p>{{ t('nowhere') }}</p>
        }
      } @else if (!trouble()) {
        <hv-skeleton [count]="3" />
      }
      <button hvButton kind="primary" type="button" [busy]="doing.busy()" [disabled]="!chosen()" (click)="move()">{{ t('do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styleUrl: './steering-dialog.css',
})
export class MoveDialog {
  private readonly store = inject<ThreadStore>(DIALOG_DATA);
  private readonly client = inject(SteeringClient);
  private readonly problemText = inject(ProblemText);
  protected readonly reference = inject<DialogRef<ThreadView>>(DialogRef);
  protected readonly places = signal<readonly DestinationView[] | undefined>(undefined);
  protected readonly chosen = signal<DestinationView | undefined>(undefined);
  protected readonly trouble = signal('');
  protected readonly doing = new DoingOnce(this.store);

  constructor() {
    void this.fetch();
  }

  protected async move(): Promise<void> {
    const place = this.chosen();
    const moved = place && (await this.doing.try((doing) => this.client.move(doing, place.spaceId)));
    if (moved) this.reference.close(moved);
  }

  private async fetch(): Promise<void> {
    try {
      this.places.set(await this.client.destinations(this.store.threadId));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.trouble.set(this.problemText.of(failure));
    }
  }
}
