import { Component, inject, output, resource, signal } from '@angular/core';
import { identityLimits } from '@hv/identity/contracts';
import { type ListedNetworkView, type MakeNetwork, namedKinds, networkLimits, type OrganisationKind } from '@hv/networks/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, ErrorSummary, Field, type FormFault } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { NetworkMakingClient } from './network-making-client';

const texts = ['network', 'purpose', 'from', 'to', 'municipality', 'name', 'email', 'person'] as const;
type Written = Record<(typeof texts)[number], string>;

/** Makes a network: what it is called and when it runs, and who will be its secretariat. */
@Component({
  selector: 'hv-new-network-form',
  imports: [Button, Choice, Control, ErrorSummary, Field, TranslocoDirective],
  templateUrl: './new-network-form.html',
  styleUrl: '../network-editing/network-editing.css',
})
export class NewNetworkForm {
  readonly made = output<ListedNetworkView>();
  readonly closed = output();

  private readonly client = inject(NetworkMakingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly kinds = namedKinds;
  protected readonly limits = networkLimits;
  protected readonly identity = identityLimits;
  protected readonly municipalities = resource({ loader: () => this.client.municipalities() });
  protected readonly written = signal(Object.fromEntries(texts.map((field) => [field, ''])) as Written);
  protected readonly another = signal(false);
  protected readonly kind = signal<OrganisationKind>(namedKinds[0]!);
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  /** The same for every attempt to make the same. */
  private attempt = { wish: '', key: '' };

  protected write(field: keyof Written, typing: Event): void {
    const { value } = typing.target as HTMLInputElement;
    this.written.update((written) => ({ ...written, [field]: value }));
  }

  protected choose(choosing: Event): void {
    this.kind.set((choosing.target as HTMLSelectElement).value as OrganisationKind);
  }

  protected fault(field: keyof Written): string {
    return this.faults().find(({ controlId }) => controlId === controlIdOf(field))?.text ?? '';
  }

  protected async make(): Promise<void> {
    if (this.busy()) return;
    this.faults.set(this.missing());
    if (this.faults().length) return;
    const wish = this.wish();
    this.busy.set(true);
    try {
      this.made.emit(await this.client.make(wish, this.keyOf(wish)));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.faults.set(this.faultsOfServer(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private wish(): MakeNetwork {
    const { network, purpose, from, to, municipality, name, email, person } = this.written();
    const seat = this.another() ? { name: name.trim(), kind: this.kind() } : { municipality };
    const told = person.trim() ? { person: person.trim() } : {};
    return { network: network.trim(), purpose: purpose.trim(), from, to, ...seat, email: email.trim(), ...told };
  }

  private missing(): FormFault[] {
    const written = this.written();
    const needed = ['network', 'from', 'to', this.another() ? 'name' : 'municipality', 'email'] as const;
    const empty = needed.filter((field) => !written[field].trim()).map((field) => this.saidOf(field, 'missing'));
    const wrong = written.email.trim() && !/^\S+@\S+\.\S+$/.test(written.email.trim()) ? [this.saidOf('email', 'emailWrong')] : [];
    return [...empty, ...wrong];
  }

  private saidOf(field: keyof Written, key: string): FormFault {
    return { controlId: controlIdOf(field), text: this.transloco.translate(`networkEditing.making.${key}`) };
  }

  private keyOf(wish: MakeNetwork): string {
    const text = JSON.stringify(wish);
    if (this.attempt.wish !== text) this.attempt = { wish: text, key: newKey() };
    return this.attempt.key;
  }

  private faultsOfServer(failure: Problem): FormFault[] {
    const known = failure.errors.flatMap(({ path, code }) => {
      const text = this.problemText.ofCode(code);
      const field = texts.find((one) => one === path);
      return text && field ? [{ controlId: controlIdOf(field), text }] : [];
    });
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }
}

const controlIdOf = (field: string): string => `nyt-netvaerk-${field}`;
