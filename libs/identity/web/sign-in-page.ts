import { Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { aboutResource } from '@hv/platform/web';
import { Button, Icon, Notice, PageHeader, StillComing } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { demoPeople } from './demo-people';
import { PasskeySignIn } from './sign-in/passkey-sign-in';
import { SignInForm } from './sign-in-form';
import { leavingAddress } from './single-sign-on/issuer-address';
import { IssuerLinks } from './single-sign-on/issuer-links';

/** Where whoever is not signed in comes to, and goes on from to where they were going. */
@Component({
  selector: 'hv-sign-in-page',
  imports: [Button, Icon, IssuerLinks, Notice, PageHeader, PasskeySignIn, RouterLink, SignInForm, TranslocoDirective],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  /** Where they were going: a path of this site. */
  readonly tilbage = input<string>();
  /** The organisation by whose sign-in they were signed in until now. */
  readonly organisation = input<string>();

  private readonly router = inject(Router);
  protected readonly about = aboutResource();
  private readonly signInForm = viewChild(SignInForm);
  protected readonly people = demoPeople;
  protected readonly leavingAddress = leavingAddress;
  protected readonly demo = computed(() => this.about.hasValue() && this.about.value().demo);

  /** Then nothing else is offered. */
  protected readonly secondStep = computed(() => Boolean(this.signInForm()?.asked()));

  constructor() {
    inject(StillComing).note(() => this.about.isLoading());
  }

  protected goOn(): Promise<boolean> {
    return this.router.navigateByUrl(this.place());
  }

  /** Only within this site: `//elsewhere.example` is another one. */
  protected place(): string {
    const path = this.tilbage() ?? '';
    return /^\/(?![/\\])/.test(path) ? path : '/overblik';
  }

  protected tryDemo(email: string): void {
    void this.signInForm()?.signInAs(email, 'demo');
  }
}
