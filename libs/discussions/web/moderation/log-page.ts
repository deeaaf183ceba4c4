import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ModerationEntryView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { KeptSpaces, spacePaths } from '@hv/networks/web';
import { Attempt } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, type ParentPlace, Skeleton, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModerationClient } from './moderation-client';
import { paceOf } from './pace';

type Translate = (key: string, values?: object) => string;

/** What moderators did in a space, and what they were asked, the latest first. */
@Component({
  selector: 'hv-log-page',
  imports: [Button, EmptyState, Notice, PageHeader, RouterLink, Skeleton, Time, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.moderation'">
      <hv-page-header [heading]="t('log.heading')" [parent]="parent()" />
      @if (entries(); as shown) {
        @if (shown.length === 0) {
          <hv-empty-state [heading]="t('log.empty')">
            <p>{{ t('log.emptyWhat') }}</p>
          </hv-empty-state>
        } @else {
          <ol [attr.aria-label]="t('log.label')">
            @for (entry of shown; track entry.id) {
              <li>
                <p dir="auto">{{ said(entry, t) }}</p>
                <p class="facts">
                  <hv-time [at]="entry.at" />
                  @if (entry.thread; as thread) {
                    ·
                    <a
                      dir="auto"
                      [routerLink]="['/rum', thread.spaceId, 'samtaler', thread.id]"
                      [fragment]="entry.post ? 'indlaeg-' + entry.post.seq : undefined"
                      >{{ entry.post ? t('log.post', { number: entry.post.seq, thread: thread.title }) : thread.title }}</a
                    >
                  }
                </p>
              </li>
            }
          </ol>
          @if (next() !== null) {
            <p>
              <button hvButton type="button" [busy]="attempt.busy()" (click)="fetch()">{{ t('log.more') }}</button>
            </p>
          }
        }
      } @else if (!attempt.fault()) {
        <hv-skeleton shape="rows" [count]="6" />
      }
      @if (attempt.fault(); as fault) {
        <hv-notice kind="error"
          >{{ fault }} <button hvButton small type="button" (click)="fetch()">{{ t('log.again') }}</button></hv-notice
        >
      }
    </ng-container>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--hv-space-3);
      max-inline-size: var(--hv-measure);
      margin: 0 0 var(--hv-space-4);
      padding: 0;
      list-style: none;
    }

    li {
      padding-block-end: var(--hv-space-3);
      border-block-end: var(--hv-line-width) solid var(--hv-hairline);
      overflow-wrap: anywhere;
    }

    .facts {
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }
  `,
})
export class LogPage {
  readonly spaceId = input.required<string>();

  private readonly client = inject(ModerationClient);
  private readonly spaces = inject(KeptSpaces);
  private readonly names = inject(PersonNames);
  protected readonly attempt = new Attempt();
  protected readonly entries = signal<readonly ModerationEntryView[] | undefined>(undefined);
  protected readonly next = signal<string | null>(null);
  protected readonly parent = computed<ParentPlace>(() => ({
    label: this.spaces.space(this.spaceId()).value()?.name ?? '',
    link: spacePaths.about(this.spaceId()),
  }));

  constructor() {
    effect(() => {
      const spaceId = this.spaceId();
      untracked(() => {
        this.entries.set(undefined);
        this.next.set(null);
        void this.spaces.space(spaceId).reload();
        void this.fetch();
      });
    });
  }

  /** Fetches the first page, or the one after what is shown. */
  protected async fetch(): Promise<void> {
    const after = this.next() ?? undefined;
    const page = await this.attempt.at(() => this.client.log(this.spaceId(), after));
    if (!page) return;
    this.entries.update((shown) => [...(after ? (shown ?? []) : []), ...page.items]);
    this.next.set(page.next);
  }

  /** What happened, as a sentence. */
  protected said({ what, byName, post, reason, outcome, slowSeconds }: ModerationEntryView, t: Translate): string {
    const by = byName === null ? t('log.somebody') : this.names.of(byName);
    const author = post ? this.names.of(post.authorName) : '';
    const pace = paceOf(slowSeconds ?? 0);
    if (what === 'reported') return t('log.what.reported', { by, reason: t(`review.reasons.${reason}`) });
    if (what === 'handled') return t('log.what.handled', { by, outcome: t(`review.outcomes.${outcome}`) });
    if (what === 'slow-mode' && !pace) return t('log.what.slow-mode-off', { by });
    if (what === 'slow-mode')
      return t('log.what.slow-mode', { by, pace: t(`paces.${pace!.unit}${pace!.count === 1 ? 'One' : 'Many'}`, { count: pace!.count }) });
    if (what === 'hidden' && reason) return t('log.what.hidden', { by, author, reason });
    return t(`log.what.${what}`, { by, author });
  }
}
