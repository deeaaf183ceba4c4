import { Component, computed, DOCUMENT, ElementRef, inject, linkedSignal, resource, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { identityLimits } from '@hv/identity/contracts';
import { faultsOf, PasswordField, SetUpStep, SignInForm } from '@hv/identity/web/sign-in';
import type { AcceptInvitation, InvitationOfLinkView } from '@hv/networks/contracts';
import { Language, Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { InvitationLinksClient } from './invitation-links-client';
import { dayText, todayInDenmark } from './network-phases';

/** Which control holds a field of the request. */
const controlIds: Record<string, string> = { name: 'navn', password: 'adgangskode' };

/** Where the link of an invitation leads: who invites to what, and the account one needs for it. */
@Component({
  selector: 'hv-invitation-page',
  imports: [
    Button,
    Control,
    ErrorSummary,
    Field,
    Notice,
    PageHeader,
    PasswordField,
    RouterLink,
    SetUpStep,
    SignInForm,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './invitation-page.html',
  styleUrl: './invitation-page.css',
})
export class InvitationPage {
  /** Behind `#`, so that it was sent to nobody when the page was fetched. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment);
  private readonly client = inject(InvitationLinksClient);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly location = inject(DOCUMENT).location;
  private readonly name = viewChild('name', { read: ElementRef<HTMLInputElement> });
  private readonly password = viewChild(PasswordField);
  protected readonly session = inject(SessionStore);
  protected readonly limits = identityLimits;
  protected readonly invitation = resource({ params: () => this.token() || undefined, loader: ({ params }) => this.client.read(params) });
  private readonly failure = linkedSignal<unknown>(() => this.invitation.error());
  /** The link opens nothing, or it was cut off on its way. */
  protected readonly dead = computed(() => !this.token() || (this.failure() instanceof Problem && this.codeOf(this.failure()) === 404));
  /** The account is there, but not let in without a second factor: what it is set up by. */
  protected readonly challenge = signal('');
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  protected until({ expiresAt }: InvitationOfLinkView): string {
    return dayText(todayInDenmark(new Date(expiresAt)), this.language());
  }

  protected sentence({ roles, inviter, inviterOrganisation: from, organisation }: InvitationOfLinkView): string {
    const names = roles.map((role) => this.transloco.translate(`networks.roles.${role}`).toLocaleLowerCase(this.language()));
    const values = { inviter, from, organisation, role: names.join(', ') };
    return this.transloco.translate(from ? 'invitations.accept.byFrom' : 'invitations.accept.by', values);
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async create(): Promise<void> {
    const [name, password] = [this.name()?.nativeElement, this.password()?.control];
    if (this.busy() || !name || !password) return;
    this.faults.set(
      faultsOf([
        { control: name, missing: this.said('nameMissing') },
        { control: password, missing: this.said('passwordMissing'), wrong: this.said('passwordShort') },
      ]),
    );
    if (!this.faults().length) await this.accept({ name: name.value.trim(), password: password.value });
  }

  /** A fresh page follows: whose it is has changed. */
  protected async accept(account: Omit<AcceptInvitation, 'token'> = {}): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const { path, challenge } = await this.client.accept({ token: this.token() ?? '', ...account });
      if (challenge) this.challenge.set(challenge);
      else this.location.assign(path);
    } catch (failure) {
      if (this.codeOf(failure) === 404) this.failure.set(failure);
      else this.faults.set(this.faultsOfServer(failure));
      this.busy.set(false);
    }
  }

  /** Without setting it up, one is led to it the next time one signs in. */
  protected later(): void {
    this.location.assign('/log-ind');
  }

  private codeOf(failure: unknown): number {
    return failure instanceof Problem ? failure.status : 0;
  }

  private said(key: string): string {
    return this.transloco.translate(`invitations.accept.${key}`, { min: identityLimits.passwordMin });
  }

  private faultsOfServer(failure: unknown): FormFault[] {
    const known = (failure instanceof Problem ? failure.errors : []).flatMap(({ path, code }) => {
      const [controlId, text] = [controlIds[path], this.problemText.ofCode(code)];
      return controlId && text ? [{ controlId, text }] : [];
    });
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }
}
