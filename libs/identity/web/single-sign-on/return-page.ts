import { Component, computed, DOCUMENT, inject, input, type OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { identityProblems, returnFaults, type ReturnFault } from '@hv/identity/contracts';
import { SessionStore } from '@hv/platform/web';
import { Announcer, Button, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { SecondFactorStep } from '../sign-in/second-factor-step';
import { SetUpStep } from '../sign-in/set-up-step';
import { SignInForm } from '../sign-in-form';
import { ReturnStore, type ReturnState } from './return-store';

const headings: Record<ReturnState, string> = {
  busy: 'busy',
  refused: 'refused',
  failed: 'refused',
  step: 'step',
  'link-needed': 'link.heading',
  'link-offered': 'link.heading',
};

/** Where a person comes back to from their organisation's sign-in: they are in, or are told what is still missing, or why not. */
@Component({
  selector: 'hv-return-page',
  imports: [Button, Notice, PageHeader, RouterLink, SecondFactorStep, SetUpStep, SignInForm, Skeleton, TranslocoDirective],
  providers: [ReturnStore],
  templateUrl: './return-page.html',
  styleUrl: './return-page.css',
})
export class ReturnPage implements OnInit {
  /** Where they were going: a path of this site. */
  readonly tilbage = input<string>();
  /** Why it came to nothing on the way. */
  readonly fejl = input<string>();

  private readonly router = inject(Router);
  private readonly location = inject(DOCUMENT).location;
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(ReturnStore);
  protected readonly person = inject(SessionStore).person;
  protected readonly needed = identityProblems.secondFactorNeeded;
  protected readonly heading = computed(() => ({
    key: headings[this.store.state()],
    values: { label: this.store.waiting()?.label ?? '' },
  }));

  async ngOnInit(): Promise<void> {
    const fault = this.fejl();
    if (fault !== undefined) this.store.refuse(returnFaults.includes(fault as ReturnFault) ? fault : 'expired');
    else {
      this.goOn(await this.store.finish());
      this.tell();
    }
  }

  /** Who signed in as ever is the one who may link. */
  protected async signedIn(now: { samePerson: boolean }): Promise<void> {
    if (await this.store.link()) this.goOn(now);
    else this.tell();
  }

  protected link(): Promise<void> {
    return this.signedIn({ samePerson: true });
  }

  /** Somebody else must not see what stands in this page: they begin on a fresh one. */
  protected goOn(now: { samePerson: boolean } | undefined): void {
    if (now?.samePerson) void this.router.navigateByUrl(this.place());
    else if (now) this.location.assign(this.place());
  }

  /** Only within this site: `//elsewhere.example` is another one. */
  protected place(): string {
    const path = this.tilbage() ?? '';
    return /^\/(?![/\\])/.test(path) ? path : '/overblik';
  }

  /** To a screen reader: another heading stands there now. */
  private tell(): void {
    const { key, values } = this.heading();
    if (key !== 'busy') this.announcer.announce(this.transloco.translate(`singleSignOn.${key}`, values), 'singleSignOn');
  }
}
