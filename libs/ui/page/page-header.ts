import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';
import { injectWords } from '../words';

/** The place a page belongs to, shown above its heading. */
export interface ParentPlace {
  readonly label: string;
  /** A path of the web, e.g. `/rum/…/samtaler`. */
  readonly link: string;
}

/**
 * The top of a page: the way up, the one h1 (which the title service focuses on a change of route), and the one primary action.
 *
 *     <hv-page-header heading="Klynge Vest"><p>8 kommuner, 41 personer</p><button hvButton kind="primary">Start en tråd</button></hv-page-header>
 */
@Component({
  selector: 'hv-page-header',
  imports: [Icon, RouterLink],
  template: `
    <div class="top">
      @if (parent(); as up) {
        <a class="up" [routerLink]="up.link"
          ><hv-icon name="back" small /><span class="label"
            ><span class="visually-hidden">{{ words().back }}</span
            >{{ ' ' + up.label }}</span
          ></a
        >
      }
      <h1 tabindex="-1" [attr.lang]="headingLang() || null">{{ heading() }}</h1>
      <div class="lead"><ng-content /></div>
      <div class="action"><ng-content select="[hvButton]" /></div>
    </div>
  `,
  styleUrl: './page-header.css',
})
export class PageHeader {
  readonly heading = input.required<string>();
  /** The language of the heading, when it is not the interface's. */
  readonly headingLang = input('');
  readonly parent = input<ParentPlace>();

  protected readonly words = injectWords();
}
