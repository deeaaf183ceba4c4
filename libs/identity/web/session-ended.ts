import { afterNextRender, Component, DOCUMENT, ElementRef, inject, viewChild } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { SignInForm } from './sign-in-form';

/** Covers the page when the session ended under it, and goes away when the same person is back: what was typed still stands there. */
@Component({
  selector: 'hv-session-ended',
  imports: [SignInForm, TranslocoDirective],
  template: `
    <div class="box" role="dialog" aria-modal="true" aria-labelledby="log-ind-igen" *transloco="let t; prefix: 'identity.ended'">
      <h1 #heading id="log-ind-igen" tabindex="-1">{{ t('heading') }}</h1>
      <p>{{ t('what') }}</p>
      <hv-sign-in-form (signedIn)="goOn($event.samePerson)" />
    </div>
  `,
  styleUrl: './session-ended.css',
})
export class SessionEnded {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly location = inject(DOCUMENT).location;
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
