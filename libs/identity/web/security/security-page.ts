import { Component, computed, DestroyRef, ElementRef, inject, signal, viewChild } from '@angular/core';
import { KeptAnswer, Live, ProblemText, whenSeenAgain } from '@hv/platform/web';
import { Button, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FreshCodes } from '../sign-in/fresh-codes';
import { AddressSection } from './address-section';
import { AppSection } from './app-section';
import { CodesSection } from './codes-section';
import { NewCodes } from './new-codes';
import { PasskeysSection } from './passkeys-section';
import { PasswordSection } from './password-section';
import { SecurityClient } from './security-client';
import { OrganisationsSection } from '../single-sign-on/organisations-section';
import { SessionsSection } from './sessions-section';
import { TokensSection } from './tokens-section';

/** Where one sees and changes how one signs in, and where one is signed in. */
@Component({
  selector: 'hv-security-page',
  imports: [
    AddressSection,
    AppSection,
    Button,
    CodesSection,
    NewCodes,
    Notice,
    OrganisationsSection,
    PageHeader,
    PasskeysSection,
    PasswordSection,
    SessionsSection,
    Skeleton,
    TokensSection,
    TranslocoDirective,
  ],
  templateUrl: './security-page.html',
  styleUrl: './security-page.css',
})
export class SecurityPage {
  private readonly client = inject(SecurityClient);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('factorsHeading');
  private readonly problemText = inject(ProblemText);
  protected readonly factors = new KeptAnswer(() => this.client.factors());
  protected readonly sessions = new KeptAnswer(() => this.client.sessions());
  /** Why the page could not be fetched. */
  protected readonly failure = computed(() => this.factors.failure() ?? this.sessions.failure());
  /** Shown until the person has kept them; they cannot be fetched again. */
  protected readonly newCodes = signal<readonly string[]>(inject(FreshCodes).take());

  constructor() {
    const live = inject(Live);
    for (const kept of [this.factors, this.sessions]) inject(DestroyRef).onDestroy(kept.open(live));
    whenSeenAgain(() => this.again());
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  /** @param codes new recovery codes; none when the ones before still hold */
  protected changed(codes: readonly string[]): void {
    if (codes.length) this.newCodes.set(codes);
    void this.factors.renew();
  }

  /** They are kept: the button goes with them. */
  protected forgetCodes(): void {
    this.newCodes.set([]);
    this.heading()?.nativeElement.focus();
  }

  protected again(): void {
    for (const kept of [this.factors, this.sessions]) void kept.reload();
  }
}
