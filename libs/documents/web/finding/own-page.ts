import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { OwnEntryView, OwnList } from '@hv/documents/contracts';
import { KeptList, Problem, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, type IconName, Notice, PageHeader, Skeleton, type TabLink, TabLinks } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { FindingClient } from './finding-client';
import { FoundEntries } from './found-entries';
import { ownPaths } from './own-paths';

const order: readonly OwnList[] = ['new', 'opened', 'favourites'];
const outlines: Readonly<Record<OwnList, IconName>> = { new: 'folder', opened: 'history', favourites: 'bookmark' };

/** The documents of all one's spaces: what is new, what one opened last, and one's favourites. */
@Component({
  selector: 'hv-own-documents-page',
  imports: [Button, EmptyState, FoundEntries, Notice, PageHeader, Skeleton, TabLinks, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsFinding'">
      <hv-page-header [heading]="t('own.heading')" />
      <hv-tab-links [label]="t('own.heading')" [tabs]="tabs()" />
      @if (failure()) {
        <hv-notice kind="error"
          >{{ failure() }}<button hvButton small type="button" (click)="fetch()">{{ t('again') }}</button></hv-notice
        >
      }
      @if (entries(); as shown) {
        @if (shown.length) {
          <hv-found-entries [entries]="shown" [label]="t('own.' + list() + '.tab')" />
          @if (hasMore()) {
            <p>
              <button hvButton type="button" (click)="more()">{{ t('more') }}</button>
            </p>
          }
        } @else {
          <hv-empty-state
            [icon]="outlines[list()]"
            [heading]="t('own.' + list() + '.empty')"
            [example]="list() === 'favourites' ? t('own.example') : ''"
          >
            <p>{{ t('own.' + list() + '.what') }}</p>
          </hv-empty-state>
        }
      } @else if (!failure()) {
        <hv-skeleton shape="rows" [count]="6" />
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: var(--hv-column);
    }
  `,
})
export class OwnPage {
  /** Said by the route. */
  readonly list = input.required<OwnList>();
  /** A space whose library alone is asked for. */
  readonly rum = input<string>();

  private readonly client = inject(FindingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly outlines = outlines;
  protected readonly tabs = computed<readonly TabLink[]>(() =>
    order.map((list) => ({
      label: this.transloco.translate(`documentsFinding.own.${list}.tab`),
      link: ownPaths[list],
      exact: list === 'new',
    })),
  );
  private readonly kept = computed(() => {
    const [list, space] = [this.list(), this.rum() || null];
    return new KeptList<OwnEntryView>(
      (after) => this.client.own(list, space, after),
      ({ id }) => id,
    );
  });
  protected readonly entries = computed(() => this.kept().items());
  protected readonly hasMore = computed(() => this.kept().hasMore());
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      this.kept();
      untracked(() => void this.fetch());
    });
  }

  protected fetch(): Promise<void> {
    return this.attempt(() => this.kept().restart());
  }

  protected more(): Promise<void> {
    return this.attempt(() => this.kept().more());
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }
}
