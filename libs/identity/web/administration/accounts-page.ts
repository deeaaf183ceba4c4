import { Component, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AccountView } from '@hv/identity/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Notice, Skeleton, Tag, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { injectDayWords } from '../own-data/day-words';
import { OwnDataClient } from '../own-data/own-data-client';
import { AdministrationClient } from './administration-client';
import { AdministrationFrame } from './administration-frame';
import { LongerList } from './longer-list';

/** Whoever can sign in: found by name or address, shut out and let in again. */
@Component({
  selector: 'hv-accounts-page',
  imports: [AdministrationFrame, Button, Control, EmptyState, Field, Notice, RouterLink, Skeleton, Tag, Time, TranslocoDirective],
  templateUrl: './accounts-page.html',
  styleUrl: './accounts-page.css',
})
export class AccountsPage {
  /** What is looked for, from the address. */
  readonly q = input<string>();

  private readonly client = inject(AdministrationClient);
  private readonly ownData = inject(OwnDataClient);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  protected readonly me = inject(SessionStore).person;
  protected readonly list = new LongerList<AccountView>();
  protected readonly day = injectDayWords();
  /** The account that is being changed. */
  protected readonly busy = signal('');
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      const q = this.q() ?? '';
      untracked(() => void this.list.ask((after) => this.client.accounts(q, after)));
    });
  }

  protected find(submitting: Event): void {
    submitting.preventDefault();
    const { value } = (submitting.target as HTMLFormElement).elements.namedItem('q') as HTMLInputElement;
    void this.router.navigate(['/administration/konti'], { queryParams: { q: value.trim() || null } });
  }

  protected again(): void {
    const q = this.q() ?? '';
    const fetch = (after?: string) => this.client.accounts(q, after);
    void (this.list.items() ? this.list.more(fetch) : this.list.ask(fetch));
  }

  protected async seeAs(account: AccountView): Promise<void> {
    const { askToSeeAs } = await import('../see-as/see-as-dialog');
    await askToSeeAs(this.injector, account);
  }

  protected async erase(account: AccountView): Promise<void> {
    const { askToErase } = await import('../own-data/erase-account-dialog');
    const erasure = await askToErase(this.injector, account);
    if (!erasure) return;
    const { eraseAt, atOnce } = erasure;
    const said = this.transloco.translate(`administration.accounts.${atOnce ? 'isErased' : 'willBeErased'}`, {
      name: account.name,
      day: this.day()(eraseAt),
    });
    this.toasts.show({ text: said });
    if (atOnce) return this.list.ask((after) => this.client.accounts(this.q() ?? '', after));
    this.takeUp(account, { eraseAt });
  }

  /** Lets somebody stay who would have been erased. */
  protected async keep(account: AccountView): Promise<void> {
    await this.change(account, { eraseAt: null }, () => this.ownData.keep(account.id), 'isKept');
  }

  /** Shuts an account out or lets it in, and offers the opposite. */
  protected async set(account: AccountView, blocked: boolean): Promise<void> {
    const blockedAt = blocked ? new Date().toISOString() : null;
    const undo = (): void => void this.set(account, !blocked);
    await this.change(account, { blockedAt }, () => this.client.block(account.id, blocked), blocked ? 'isBlocked' : 'isUnblocked', undo);
  }

  private takeUp({ id }: AccountView, change: Partial<AccountView>): void {
    this.list.change(
      (account) => account.id === id,
      (before) => ({ ...before, ...change }),
    );
  }

  /** @param said what is told of it when it was done */
  private async change(
    account: AccountView,
    change: Partial<AccountView>,
    task: () => Promise<void>,
    said: string,
    undo?: () => void,
  ): Promise<void> {
    if (this.busy()) return;
    this.busy.set(account.id);
    this.failure.set('');
    try {
      await task();
      this.takeUp(account, change);
      const text = this.transloco.translate(`administration.accounts.${said}`, { name: account.name });
      this.toasts.show({ text, ...(undo ? { undo } : {}) });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set('');
    }
  }
}
