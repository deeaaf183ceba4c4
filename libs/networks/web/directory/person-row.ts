import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DirectoryPersonView } from '@hv/networks/contracts';
import { Language } from '@hv/platform/web';
import { Avatar, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { dayText } from '../network-phases';
import { directoryPaths, pictureAddress } from './directory-paths';

/** Somebody in the directory: who they are, for whom, and what they know about. The whole row leads to them. */
@Component({
  selector: 'hv-person-row',
  imports: [Avatar, RouterLink, Tag, TranslocoDirective],
  template: `
    <article *transloco="let t; prefix: 'directory'">
      <hv-avatar [name]="person().name" [organisation]="colour()" [picture]="picture()" />
      <div class="who">
        <p class="head">
          <a dir="auto" [routerLink]="link()">{{ person().name }}</a>
          <bdi class="organisation">{{ organisations() }}</bdi>
          @if (person().awayUntil; as day) {
            <hv-tag>{{ t('awayUntil', { day: dayOf(day) }) }}</hv-tag>
          }
        </p>
        <p class="facts">
          @if (person().title) {
            <bdi>{{ person().title }}</bdi>
          }
          @for (role of roles(); track role) {
            @if (t('roles.' + role) !== person().title) {
              <span>{{ t('roles.' + role) }}</span>
            }
          }
          @for (cluster of clusters(); track cluster) {
            <bdi>{{ cluster }}</bdi>
          }
          @for (area of person().areas; track area) {
            <span>{{ t('areas.' + area) }}</span>
          }
        </p>
        @if (person().subjects.length) {
          <p class="facts" dir="auto">{{ person().subjects.join(' · ') }}</p>
        }
      </div>
    </article>
  `,
  styleUrl: './person-row.css',
  host: { class: 'hv-row' },
})
export class PersonRow {
  readonly person = input.required<DirectoryPersonView>();

  private readonly language = inject(Language).current;
  /** Whose colour stands behind the initials. */
  protected readonly colour = computed(() => this.person().belongings.map(({ organisation }) => organisation)[0] ?? '');
  protected readonly link = computed(() => directoryPaths.person(this.person().id));
  protected readonly picture = computed(() => pictureAddress(this.person().pictureId));
  protected readonly organisations = computed(() => eachOnce(this.person().belongings.map(({ organisation }) => organisation)).join(', '));
  protected readonly roles = computed(() => eachOnce(this.person().belongings.flatMap(({ roles }) => roles)));
  protected readonly clusters = computed(() => eachOnce(this.person().belongings.flatMap(({ cluster }) => cluster ?? [])));

  protected dayOf(day: string): string {
    return dayText(day, this.language());
  }
}

const eachOnce = <Thing>(things: readonly Thing[]): readonly Thing[] => [...new Set(things)];
