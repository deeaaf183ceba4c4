import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SearchHitView } from '@hv/search/contracts';
import { Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { MarkedWords } from './marked-words';

/** Something that was found: what it is called, how it says it, who wrote it, where and when. The whole row leads there. */
@Component({
  selector: 'hv-hit-row',
  imports: [MarkedWords, RouterLink, Time, TranslocoDirective],
  template: `
    <article *transloco="let t; prefix: 'search.row'">
      <a dir="auto" [routerLink]="path()" [fragment]="fragment()" (click)="opened.emit()"><hv-marked-words [words]="hit().title" /></a>
      @if (hit().snippet.text) {
        <p class="snippet" dir="auto"><hv-marked-words [words]="hit().snippet" /></p>
      }
      <p class="facts">
        <span
          ><bdi>{{ hit().author.name }}</bdi
          >, <bdi>{{ hit().author.organisation }}</bdi></span
        >
        <bdi>{{ hit().place.spaceName }}</bdi>
        @if (hit().document; as document) {
          @if (document.folders.length) {
            <bdi>{{ document.folders.join(' / ') }}</bdi>
          }
        }
        <hv-time plain [at]="hit().at" />
        @if (hit().kind === 'post') {
          <span>{{ t('post', { number: hit().seq }) }}</span>
        }
        @if (hit().document; as document) {
          <span>{{ t('kinds.' + document.kind) }}</span>
          @if (document.page) {
            <span>{{ t('page', { number: document.page }) }}</span>
          }
        }
      </p>
    </article>
  `,
  styleUrl: './hit-row.css',
  host: { class: 'hv-row' },
})
export class HitRow {
  readonly hit = input.required<SearchHitView>();
  readonly opened = output();

  protected readonly path = computed(() => this.hit().place.path.split('#')[0]);
  protected readonly fragment = computed(() => this.hit().place.path.split('#')[1]);
}
