import { Component, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Problem } from '@hv/platform/web';
import { lettersOf, type SimilarThreadView } from '@hv/search/contracts';
import { Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { combineLatest, debounceTime, distinctUntilChanged, map, switchMap } from 'rxjs';
import { SearchClient } from './search-client';

const typingPause = 500;
/** With fewer letters any thread would be like it. */
const fewest = 4;

/** Threads that may be about the same as the title that is being written. It asks for nothing: whoever goes on writing is right, too. */
@Component({
  selector: 'hv-similar-threads',
  imports: [RouterLink, Time, TranslocoDirective],
  template: `
    <div *transloco="let t; prefix: 'search.similar'" role="status">
      @if (threads().length) {
        <p id="lignende">{{ t('heading') }}</p>
        <ul aria-labelledby="lignende">
          @for (thread of threads(); track thread.id) {
            <li>
              <a dir="auto" [routerLink]="thread.path">{{ thread.title }}</a>
              <span class="facts">
                <bdi>{{ thread.spaceName }}</bdi>
                <span>{{ thread.posts === 1 ? t('onePost') : t('posts', { count: thread.posts }) }}</span>
                <hv-time plain [at]="thread.lastPostAt" />
                @if (thread.answered) {
                  <span>{{ t('answered') }}</span>
                }
              </span>
            </li>
          }
        </ul>
      }
    </div>
  `,
  styleUrl: './similar-threads.css',
})
export class SimilarThreads {
  readonly title = input.required<string>();
  readonly spaceId = input.required<string>();

  private readonly client = inject(SearchClient);
  protected readonly threads = signal<readonly SimilarThreadView[]>([]);

  constructor() {
    combineLatest([toObservable(this.title).pipe(map(lettersOf)), toObservable(this.spaceId)])
      .pipe(
        debounceTime(typingPause),
        distinctUntilChanged((one, other) => one.join() === other.join()),
        switchMap(([title, spaceId]) => this.like(title, spaceId)),
        takeUntilDestroyed(),
      )
      .subscribe((threads) => this.threads.set(threads));
  }

  /** None when they cannot be fetched: the thread is started all the same. */
  private async like(title: string, spaceId: string): Promise<readonly SimilarThreadView[]> {
    if (title.length < fewest) return [];
    try {
      return (await this.client.similar(title, spaceId)).items;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      return [];
    }
  }
}
