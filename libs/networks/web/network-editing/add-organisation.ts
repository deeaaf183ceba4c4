import { Component, inject, input, output, signal } from '@angular/core';
import {
  type KeptClusterView,
  type MunicipalityChoiceView,
  namedKinds,
  networkLimits,
  type OrganisationKind,
  type ParticipationRole,
  participationRoles,
  type ParticipationView,
  type StartParticipation,
} from '@hv/networks/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, ErrorSummary, Field, type FormFault } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { NetworkEditingClient } from './network-editing-client';

/** Takes an organisation into a network: one of the municipalities, or another by its name and kind. */
@Component({
  selector: 'hv-add-organisation',
  imports: [Button, Choice, Control, ErrorSummary, Field, TranslocoDirective],
  templateUrl: './add-organisation.html',
  styleUrl: './network-editing.css',
})
export class AddOrganisation {
  readonly networkId = input.required<string>();
  readonly municipalities = input.required<readonly MunicipalityChoiceView[]>();
  readonly clusters = input.required<readonly KeptClusterView[]>();
  readonly added = output<ParticipationView>();

  private readonly client = inject(NetworkEditingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly kinds = namedKinds;
  protected readonly roles = participationRoles;
  protected readonly limits = networkLimits;
  protected readonly another = signal(false);
  protected readonly municipality = signal('');
  protected readonly name = signal('');
  protected readonly kind = signal<OrganisationKind>(namedKinds[0]!);
  protected readonly role = signal<ParticipationRole>('reference');
  protected readonly clusterId = signal('');
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  /** The same for every attempt to take the same in. */
  private attempt = { wish: '', key: '' };

  protected valueOf<Value extends string>(choosing: Event): Value {
    return (choosing.target as HTMLInputElement).value as Value;
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async add(): Promise<void> {
    if (this.busy()) return;
    const meant = this.another() ? { name: this.name().trim(), kind: this.kind() } : { municipality: this.municipality() };
    const missing = this.transloco.translate('networkEditing.making.missing');
    const controlId = this.another() ? 'ny-organisation' : 'ny-kommune';
    this.faults.set((meant.name ?? meant.municipality) ? [] : [{ controlId, text: missing }]);
    if (this.faults().length) return;
    const wish: StartParticipation = { ...meant, role: this.role(), ...(this.clusterId() ? { clusterId: this.clusterId() } : {}) };
    this.busy.set(true);
    try {
      this.added.emit(await this.client.start(this.networkId(), wish, this.keyOf(wish)));
      this.municipality.set('');
      this.name.set('');
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.faults.set([{ text: this.problemText.of(failure) }]);
    } finally {
      this.busy.set(false);
    }
  }

  private keyOf(wish: StartParticipation): string {
    const text = JSON.stringify(wish);
    if (this.attempt.wish !== text) this.attempt = { wish: text, key: newKey() };
    return this.attempt.key;
  }
}
