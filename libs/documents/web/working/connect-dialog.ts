import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { DOCUMENT } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, Notice, Time } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { type FolderToken, WorkingClient } from './working-client';

/** How a library becomes a folder of one's computer: its address, a password for it, and what is done with them. */
@Component({
  selector: 'hv-connect-dialog',
  imports: [Button, Control, DialogFrame, Field, Notice, Time, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'documentsWorking.connect'" [heading]="t('heading')">
      <p>{{ t('what') }}</p>
      <hv-field [label]="t('address')">
        <input hvControl type="text" dir="ltr" readonly [value]="address" (focus)="select($event)" />
      </hv-field>
      @if (token()) {
        <hv-field [label]="t('user')" [hint]="t('userHint')">
          <input hvControl type="text" dir="ltr" readonly [value]="user" (focus)="select($event)" />
        </hv-field>
        <hv-field [label]="t('password')" [hint]="t('passwordHint')">
          <input hvControl type="text" dir="ltr" readonly autocomplete="off" [value]="token()" (focus)="select($event)" />
        </hv-field>
      } @else {
        <button hvButton type="button" [busy]="busy()" (click)="make()">{{ t('make') }}</button>
      }
      @if (failure()) {
        <hv-notice kind="error">{{ failure() }}</hv-notice>
      }
      @if (tokens().length) {
        <h3>{{ t('made.heading') }}</h3>
        <ul>
          @for (one of tokens(); track one.id) {
            <li>
              <span>{{ t('made.at') }} <hv-time [at]="one.createdAt" /></span>
              <button hvButton kind="plain" small type="button" (click)="end(one)">{{ t('made.end') }}</button>
            </li>
          }
        </ul>
      }
      <h3>{{ t('windows.heading') }}</h3>
      <p>{{ t('windows.how') }}</p>
      <h3>{{ t('mac.heading') }}</h3>
      <p>{{ t('mac.how') }}</p>
      <button hvButton type="button" (click)="reference.close()">{{ t('close') }}</button>
    </hv-dialog-frame>
  `,
  styles: `
    p,
    ul {
      margin: 0;
      padding: 0;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-2);
      align-items: center;
      justify-content: space-between;
    }

    hv-field,
    h3 {
      display: block;
      margin-block: var(--hv-space-4) 0;
    }
  `,
})
export class ConnectDialog {
  private readonly client = inject(WorkingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly data = inject<{ readonly spaceId: string }>(DIALOG_DATA);
  private key = newKey();
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly address = new URL(`/dav/${this.data.spaceId}/`, inject(DOCUMENT).location.origin).href;
  protected readonly user = 'helevejen';
  protected readonly token = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected readonly tokens = signal<readonly FolderToken[]>([]);

  constructor() {
    void this.attempt(() => this.look());
  }

  protected make(): Promise<void> {
    return this.attempt(async () => {
      const { token } = await this.client.folderToken(this.transloco.translate('documentsWorking.connect.tokenName'), this.key);
      this.token.set(token);
      await this.look();
    });
  }

  protected end({ id }: FolderToken): Promise<void> {
    return this.attempt(async () => {
      await this.client.endFolderToken(id);
      this.token.set('');
      this.key = newKey();
      await this.look();
    });
  }

  private async look(): Promise<void> {
    this.tokens.set(await this.client.folderTokens());
  }

  private async attempt(doing: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await doing();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }

  protected select(focusing: Event): void {
    (focusing.target as HTMLInputElement).select();
  }
}
