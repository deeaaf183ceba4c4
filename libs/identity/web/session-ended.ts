import { afterNextRender, Component, computed, DOCUMENT, ElementRef, inject, viewChild } from '@angular/core';
import { identityProblems } from '@hv/identity/contracts';
import { SessionStore } from '@hv/platform/web';
import { TranslocoDirective } from '@jsverse/transloco';
import { SignInForm } from './sign-in-form';
import { IssuerLinks } from './single-sign-on/issuer-links';

/** Covers the page when the session ended under it, and goes away when the same person is back: what was typed still stands there. */
@Component({
  selector: 'hv-session-ended',
  imports: [IssuerLinks, SignInForm, TranslocoDirective],
  template: `
    <div class="box" role="dialog" aria-modal="true" aria-labelledby="log-ind-igen" *transloco="let t; prefix: 'identity.ended'">
      <h1 #heading id="log-ind-igen" tabindex="-1">{{ t('heading') }}</h1>
      <p>{{ t(factor() ? 'secondFactor' : 'what') }}</p>
      <hv-sign-in-form (signedIn)="goOn($event.samePerson)" />
      <hv-issuer-links [place]="here" />
    </div>
  `,
  styleUrl: './session-ended.css',
})
export class SessionEnded {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly location = inject(DOCUMENT).location;
  private readonly session = inject(SessionStore);
  /** Where those go on who sign in through an organisation: they leave the page for it. */
  protected readonly here = this.location.pathname + this.location.search;
  /** It ended because a second factor is needed from now on. */
  protected readonly factor = computed(() => this.session.endedWhy() === identityProblems.secondFactorNeeded);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  constructor() {
    afterNextRender(() => {
      // Above open menus and dialogs too, in browsers that have such a layer.
      if ('showPopover' in this.host) {
        this.host.popover = 'manual';
        this.host.showPopover();
      }
      this.heading()?.nativeElement.focus();
    });
  }

  /** Somebody else must not see what stands behind: they begin on a fresh page. */
  protected goOn(samePerson: boolean): void {
    if (!samePerson) this.location.assign('/overblik');
  }
}
