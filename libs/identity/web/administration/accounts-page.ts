import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AccountView } from '@hv/identity/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Notice, Skeleton, Tag, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
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
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  protected readonly me = inject(SessionStore).person;
  protected readonly list = new LongerList<AccountView>();
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

  /** Shuts an account out or lets it in, and offers the opposite. */
  protected async set(account: AccountView, blocked: boolean): Promise<void> {
    if (this.busy()) return;
    this.busy.set(account.id);
    this.failure.set('');
    try {
      await this.client.block(account.id, blocked);
      const blockedAt = blocked ? new Date().toISOString() : null;
      this.list.change(
        ({ id }) => id === account.id,
        (before) => ({ ...before, blockedAt }),
      );
      const text = this.transloco.translate(`administration.accounts.${blocked ? 'isBlocked' : 'isUnblocked'}`, { name: account.name });
      this.toasts.show({ text, undo: () => void this.set(account, !blocked) });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set('');
    }
  }
}
