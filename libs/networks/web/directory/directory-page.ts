import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { profileLimits } from '@hv/networks/contracts';
import { Attempt, ProblemText } from '@hv/platform/web';
import { Announcer, Button, Control, EmptyState, Field, Notice, PageHeader, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { debounceTime, Subject } from 'rxjs';
import { ChosenNetwork } from '../chosen-network';
import { tableAddress } from './directory-client';
import { DirectoryFilters } from './directory-filters';
import { directoryPaths } from './directory-paths';
import { DirectoryStore, narrowed } from './directory-store';
import { DirectoryTabs } from './directory-tabs';
import { addressNames, type FilterName, type PeopleAsked } from './people-asked';
import { PersonRow } from './person-row';

/** How long after the last letter it is asked, ms. */
const typingPause = 200;

/** Who is in one's networks. The address is the question: it can be sent, kept, and come back to. */
@Component({
  selector: 'hv-directory-page',
  imports: [
    Button,
    Control,
    DirectoryFilters,
    DirectoryTabs,
    EmptyState,
    Field,
    Notice,
    PageHeader,
    PersonRow,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './directory-page.html',
  styleUrl: './directory-page.css',
})
export class DirectoryPage {
  readonly q = input<string>();
  readonly organisation = input<string>();
  readonly klynge = input<string>();
  readonly rolle = input<string>();
  readonly omraade = input<string>();
  readonly emne = input<string>();

  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly network = inject(ChosenNetwork).id;
  private readonly typed = new Subject<string>();
  protected readonly store = inject(DirectoryStore);
  protected readonly paths = directoryPaths;
  protected readonly longest = profileLimits.question;
  protected readonly text = linkedSignal(() => this.q() ?? '');
  protected readonly fetchingMore = new Attempt();
  protected readonly asked = computed<PeopleAsked>(() => ({
    q: this.q() ?? '',
    network: this.network(),
    organisation: this.organisation() || null,
    cluster: this.klynge() || null,
    role: this.rolle() || null,
    area: this.omraade() || null,
    subject: this.emne() || null,
  }));
  protected readonly choices = computed(() => this.store.choices(this.network()));
  protected readonly narrowed = computed(() => narrowed(this.asked()));
  protected readonly failure = computed(() => this.problemText.of(this.store.failure()));
  /** Where the list lies as a table; empty for those who may not have it. */
  protected readonly table = computed(() => {
    const networkId = this.store.view()?.exportOf;
    return networkId ? tableAddress(networkId, this.asked()) : '';
  });

  constructor() {
    effect(() => {
      const asked = this.asked();
      untracked(() => void this.ask(asked));
    });
    this.typed
      .pipe(debounceTime(typingPause), takeUntilDestroyed(inject(DestroyRef)))
      .subscribe((text) => void this.go({ q: text.trim() ? text : null }, true));
  }

  protected write(typing: Event): void {
    this.text.set((typing.target as HTMLInputElement).value);
    this.typed.next(this.text());
  }

  protected narrow({ name, value }: { readonly name: FilterName; readonly value: string | null }): void {
    void this.go({ [addressNames[name]]: value }, false);
  }

  protected again(): void {
    void this.ask(this.asked());
  }

  protected async more(): Promise<void> {
    await this.fetchingMore.at(() => this.store.more(this.asked()));
    if (this.fetchingMore.fault()) this.toasts.show({ text: this.fetchingMore.fault() });
  }

  private async ask(asked: PeopleAsked): Promise<void> {
    if (!(await this.store.ask(asked)) || !narrowed(asked)) return;
    const count = this.store.view()?.count ?? 0;
    this.announcer.announce(this.transloco.translate(`directory.count.${count === 1 ? 'one' : 'many'}`, { count }), 'directory');
  }

  private async go(queryParams: Record<string, string | null>, replaceUrl: boolean): Promise<void> {
    await this.router.navigate([directoryPaths.people], { queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
