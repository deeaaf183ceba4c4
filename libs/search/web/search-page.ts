import { Component, computed, DestroyRef, effect, ElementRef, inject, input, linkedSignal, untracked, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { ChosenNetwork } from '@hv/networks/web';
import { Attempt, ProblemText } from '@hv/platform/web';
import { searchLimits } from '@hv/search/contracts';
import { Announcer, Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { debounceTime, Subject } from 'rxjs';
import { addressNames, type Asked, asksForSomething, type FilterName, sideInAddress, sideOf, typeOf } from './asked';
import { FoundPeople } from './found-people';
import { HitRow } from './hit-row';
import { KnownPlaces } from './known-places';
import { networkAsked, networkChosen, networkInAddress } from './narrowed-network';
import { NothingFound } from './nothing-found';
import { RecentSearches } from './recent-searches';
import { SearchFilters } from './search-filters';
import { SearchStore } from './search-store';

/** How long after the last letter it is searched, ms. */
const typingPause = 300;

/** Where one searches. The address is the question: it can be sent, kept, and come back to. Where it says nothing of networks, the chosen one narrows it. */
@Component({
  selector: 'hv-search-page',
  imports: [
    Button,
    EmptyState,
    FoundPeople,
    HitRow,
    Icon,
    NothingFound,
    Notice,
    PageHeader,
    RouterLink,
    SearchFilters,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
})
export class SearchPage {
  readonly q = input<string>();
  readonly i = input<string>();
  readonly slags = input<string>();
  readonly rum = input<string>();
  readonly person = input<string>();
  readonly netvaerk = input<string>();
  readonly fra = input<string>();
  readonly til = input<string>();
  readonly orden = input<string>();

  private readonly router = inject(Router);
  private readonly recent = inject(RecentSearches);
  private readonly allChosen = inject(ChosenNetwork);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  private readonly typed = new Subject<string>();
  protected readonly store = inject(SearchStore);
  protected readonly places = inject(KnownPlaces);
  protected readonly longest = searchLimits.query;
  protected readonly text = linkedSignal(() => this.q() ?? '');
  protected readonly fetchingMore = new Attempt();
  /** The network chosen for all that is shown. */
  protected readonly everywhere = computed(() => networkChosen(this.allChosen.id(), this.places.networks()));
  /** A space says itself which network it is in. */
  private readonly chosen = computed(() => (this.rum() ? null : this.everywhere()));
  protected readonly asked = computed<Asked>(() => ({
    q: this.q() ?? '',
    side: sideOf(this.i()),
    type: typeOf(this.slags()),
    space: this.rum() || null,
    person: this.person() || null,
    network: networkAsked(this.netvaerk(), this.chosen()),
    from: this.fra() || null,
    to: this.til() || null,
    order: this.orden() === 'nyeste' ? 'recent' : 'rank',
  }));
  protected readonly asks = computed(() => asksForSomething(this.asked()));
  protected readonly failure = computed(() => this.problemText.of(this.store.failure()));

  constructor() {
    void this.places.fetch();
    effect(() => {
      const asked = this.asked();
      untracked(() => void this.ask(asked));
    });
    effect(() => {
      // Whoever comes without a question has come to write one.
      if (untracked(() => !this.asks())) this.box()?.nativeElement.focus();
    });
    this.typed
      .pipe(debounceTime(typingPause), takeUntilDestroyed(inject(DestroyRef)))
      .subscribe((text) => void this.go({ q: text || null }, true));
  }

  protected write(typing: Event): void {
    this.text.set((typing.target as HTMLInputElement).value);
    this.typed.next(this.text());
  }

  protected submit(submitting: Event): void {
    submitting.preventDefault();
    this.remember();
    void this.go({ q: this.text() || null }, false);
  }

  protected narrow({ name, value }: { readonly name: FilterName; readonly value: string | null }): void {
    const said = name === 'network' ? networkInAddress(value, this.chosen()) : name === 'side' ? sideInAddress(value) : value;
    // A kind is one of documents.
    const beside = name === 'side' && value !== 'documents' ? { [addressNames.type]: null } : {};
    void this.go({ ...beside, [addressNames[name]]: said || null }, false);
  }

  protected sort(order: string): void {
    void this.go({ orden: order === 'recent' ? 'nyeste' : null }, false);
  }

  /** What led somewhere is worth keeping. */
  protected remember(): void {
    this.recent.remember(this.text());
  }

  protected again(): void {
    void this.ask(this.asked());
  }

  protected async more(): Promise<void> {
    await this.fetchingMore.at(() => this.store.more(this.asked()));
    if (this.fetchingMore.fault()) this.toasts.show({ text: this.fetchingMore.fault() });
  }

  private async ask(asked: Asked): Promise<void> {
    if (!(await this.store.ask(asked)) || !this.asks()) return;
    const count = (this.store.hits()?.length ?? 0) + this.store.people().length;
    const said = count === 0 ? 'none' : count === 1 ? 'one' : this.store.hasMore() ? 'atLeast' : 'many';
    this.announcer.announce(this.transloco.translate(`search.found.${said}`, { count }), 'search');
  }

  private async go(queryParams: Record<string, string | null>, replaceUrl: boolean): Promise<void> {
    await this.router.navigate(['/soeg'], { queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
