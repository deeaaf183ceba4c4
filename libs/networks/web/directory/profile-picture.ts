import { Component, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { pictureTypes, type ProfileView } from '@hv/networks/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Avatar, Button, Notice } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { DirectoryClient } from './directory-client';
import { pictureAddress } from './directory-paths';
import { squarePicture } from './square-picture';

/** One's own picture: chosen, cut and sent at once. */
@Component({
  selector: 'hv-profile-picture',
  imports: [Avatar, Button, Notice, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'directory.profile.picture'">
      <div class="line">
        @if (address(); as shown) {
          <img width="96" height="96" [src]="shown" [alt]="profile().name" />
        } @else {
          <hv-avatar class="large" [name]="profile().name" />
        }
        <div class="actions">
          <input
            #file
            class="visually-hidden"
            type="file"
            [accept]="types"
            [attr.aria-label]="t('choose')"
            (change)="take()"
            tabindex="-1"
          />
          <button hvButton type="button" [busy]="busy()" (click)="open()">{{ t(address() ? 'change' : 'choose') }}</button>
          @if (address()) {
            <button hvButton kind="quiet" type="button" (click)="drop()">{{ t('drop') }}</button>
          }
        </div>
      </div>
      <p class="hint">{{ t('hint') }}</p>
      @if (failure()) {
        <hv-notice kind="error">{{ failure() }}</hv-notice>
      }
    </ng-container>
  `,
  styleUrl: './profile-picture.css',
})
export class ProfilePicture {
  readonly profile = input.required<ProfileView>();
  readonly changed = output<ProfileView>();

  private readonly client = inject(DirectoryClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly file = viewChild<ElementRef<HTMLInputElement>>('file');
  protected readonly types = pictureTypes.join(',');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected address(): string {
    return pictureAddress(this.profile().pictureId);
  }

  protected open(): void {
    this.file()?.nativeElement.click();
  }

  protected async take(): Promise<void> {
    const box = this.file()!.nativeElement;
    const [chosen] = box.files ?? [];
    // The same file can be chosen again after a failure.
    if (chosen) await this.attempt(async () => this.client.sendPicture(await squarePicture(chosen)));
    box.value = '';
  }

  protected async drop(): Promise<void> {
    await this.attempt(() => this.client.dropPicture());
  }

  private async attempt(work: () => Promise<ProfileView>): Promise<void> {
    this.failure.set('');
    this.busy.set(true);
    try {
      this.changed.emit(await work());
    } catch (failure) {
      if (failure instanceof Problem) this.failure.set(this.problemText.of(failure));
      else if (failure instanceof DOMException) this.failure.set(this.transloco.translate('problems.networks.not-a-picture'));
      else throw failure;
    } finally {
      this.busy.set(false);
    }
  }
}
