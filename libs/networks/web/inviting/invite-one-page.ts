import { Component, computed, ElementRef, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { identityLimits } from '@hv/identity/contracts';
import { faultsOf } from '@hv/identity/web/sign-in';
import { type InvitationView, type InvitePerson, type Role, roles } from '@hv/networks/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, Notice } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { invitingPaths } from '../inviting-paths';
import { InvitingClient } from './inviting-client';
import { OfficeFrame } from './office-frame';

/** Which control holds a field of the request. */
const controlIds: Record<string, string> = {
  email: 'mailadresse',
  name: 'navn',
  organisationId: 'organisation',
  roles: 'rolle',
  validTo: 'slutdato',
};

/** Where the secretariat asks one person. */
@Component({
  selector: 'hv-invite-one-page',
  imports: [Button, Control, ErrorSummary, Field, Notice, OfficeFrame, RouterLink, TranslocoDirective],
  templateUrl: './invite-one-page.html',
})
export class InviteOnePage {
  readonly networkId = input.required<string>();

  private readonly client = inject(InvitingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly email = viewChild('email', { read: ElementRef<HTMLInputElement> });
  private readonly name = viewChild('name', { read: ElementRef<HTMLInputElement> });
  private readonly end = viewChild('end', { read: ElementRef<HTMLInputElement> });
  protected readonly organisations = resource({
    params: () => this.networkId(),
    loader: ({ params }) => this.client.organisations(params),
  });
  protected readonly options = computed(() => (this.organisations.hasValue() ? this.organisations.value() : []));
  protected readonly organisationId = signal('');
  protected readonly organisation = computed(() => this.options().find(({ id }) => id === this.organisationId())?.name ?? '');
  protected readonly role = signal<Role>('participant');
  protected readonly roles = roles;
  protected readonly limits = identityLimits;
  protected readonly paths = invitingPaths;
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  protected readonly done = signal<InvitationView | null>(null);
  /** The same for every attempt to send the same. */
  private attempt = { wish: '', key: '' };

  protected choose(field: 'organisation' | 'role', choosing: Event): void {
    const { value } = choosing.target as HTMLSelectElement;
    if (field === 'organisation') this.organisationId.set(value);
    else this.role.set(value as Role);
  }

  protected roleName(role: Role): string {
    return this.transloco.translate(`networks.roles.${role}`);
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async send(): Promise<void> {
    const [email, name, end] = [this.email()?.nativeElement, this.name()?.nativeElement, this.end()?.nativeElement];
    if (this.busy() || !email || !name || !end) return;
    this.done.set(null);
    this.faults.set([
      ...faultsOf([{ control: email, missing: this.said('emailMissing'), wrong: this.said('emailWrong') }]),
      ...(this.organisationId() ? [] : [{ controlId: 'organisation', text: this.said('organisationMissing') }]),
    ]);
    if (this.faults().length) return;
    await this.invite({
      email: email.value.trim(),
      name: name.value.trim(),
      organisationId: this.organisationId(),
      roles: [this.role()],
      ...(end.value ? { validTo: end.value } : {}),
    });
  }

  private async invite(wish: InvitePerson): Promise<void> {
    this.busy.set(true);
    try {
      this.done.set(await this.client.invite(this.networkId(), wish, this.keyOf(wish)));
      for (const box of [this.email(), this.name(), this.end()]) if (box) box.nativeElement.value = '';
      this.attempt = { wish: '', key: '' };
    } catch (failure) {
      this.faults.set(this.faultsOfServer(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private keyOf(wish: InvitePerson): string {
    const text = JSON.stringify(wish);
    if (this.attempt.wish !== text) this.attempt = { wish: text, key: newKey() };
    return this.attempt.key;
  }

  private said(key: string): string {
    return this.transloco.translate(`invitations.one.${key}`);
  }

  private faultsOfServer(failure: unknown): FormFault[] {
    const known = (failure instanceof Problem ? failure.errors : []).flatMap(({ path, code }) => {
      const [controlId, text] = [controlIds[path], this.problemText.ofCode(code)];
      return controlId && text ? [{ controlId, text }] : [];
    });
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }
}
