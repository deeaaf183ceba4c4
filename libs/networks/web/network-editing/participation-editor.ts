import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  type ChangeParticipation,
  type KeptClusterView,
  type ParticipationRole,
  participationRoles,
  type ParticipationView,
} from '@hv/networks/contracts';
import { Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, Field, Notice } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { dayText, todayInDenmark } from '../network-phases';
import { type ConflictedField, ConflictNotice } from './conflict-notice';
import { changedOf, merged } from './merged';
import { NetworkEditingClient } from './network-editing-client';

/** How an organisation takes part, as the boxes of a form have it. */
interface Written {
  readonly role: ParticipationRole;
  /** Empty for none. */
  readonly clusterId: string;
  readonly chair: boolean;
  /** First and last day; the last is empty for no end. */
  readonly from: string;
  readonly to: string;
}

const writtenOf = ({ role, clusterId, chair, from, to }: ParticipationView): Written => ({
  role,
  clusterId: clusterId ?? '',
  chair,
  from: todayInDenmark(new Date(from)),
  to: to ? todayInDenmark(new Date(Date.parse(to) - 1)) : '',
});

interface Draft {
  readonly base: ParticipationView;
  readonly written: Written;
  readonly both: readonly (keyof Written)[];
}

/** How an organisation takes part in a network, to be changed or ended. */
@Component({
  selector: 'hv-participation-editor',
  imports: [Button, Choice, ConflictNotice, Control, Field, Notice, TranslocoDirective],
  templateUrl: './participation-editor.html',
  styleUrl: './network-editing.css',
})
export class ParticipationEditor {
  readonly networkId = input.required<string>();
  readonly participation = input.required<ParticipationView>();
  readonly clusters = input.required<readonly KeptClusterView[]>();
  readonly saved = output<ParticipationView>();
  /** Another has changed it: how it stands now. */
  readonly known = output<ParticipationView>();
  /** It has ended. */
  readonly stopped = output<ParticipationView>();
  readonly closed = output();

  private readonly client = inject(NetworkEditingClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly roles = participationRoles;
  private readonly draft = linkedSignal<ParticipationView, Draft>({
    source: this.participation,
    computation: (row, before) => {
      if (!before || before.value.base.id !== row.id) return { base: row, written: writtenOf(row), both: [] };
      const { base, written, both } = before.value;
      return base.version === row.version
        ? { base: row, written, both }
        : { base: row, ...merged(writtenOf(base), written, writtenOf(row)) };
    },
  });
  protected readonly written = computed(() => this.draft().written);
  protected readonly conflicts = computed<readonly ConflictedField[]>(() => {
    const { base, written, both } = this.draft();
    const theirs = writtenOf(base);
    return both.map((field) => ({ field, label: this.say(field), theirs: this.shown(field, theirs), mine: this.shown(field, written) }));
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected write(field: keyof Written, typing: Event): void {
    const box = typing.target as HTMLInputElement;
    this.set({ [field]: field === 'chair' ? box.checked : box.value });
  }

  protected takeTheirs(field: string): void {
    const name = field as keyof Written;
    this.draft.update(({ base, written, both }) => ({
      base,
      written: { ...written, [name]: writtenOf(base)[name] },
      both: both.filter((one) => one !== name),
    }));
  }

  protected save(): Promise<void> {
    const { base, written } = this.draft();
    const changed = changedOf(writtenOf(base), written);
    const { clusterId, to, from, ...rest } = changed;
    const wish: ChangeParticipation = {
      ...rest,
      ...(from ? { from } : {}),
      ...(clusterId === undefined ? {} : { clusterId: clusterId || null }),
      ...(to === undefined ? {} : { to: to || null }),
    };
    return this.attempt(async () => this.saved.emit(await this.client.changeParticipation(this.networkId(), base, wish)));
  }

  protected end(): Promise<void> {
    return this.attempt(async () => this.stopped.emit(await this.client.end(this.networkId(), this.participation().id)));
  }

  private set(change: Partial<Written>): void {
    this.draft.update((draft) => ({ ...draft, written: { ...draft.written, ...change } }));
  }

  private shown(field: keyof Written, written: Written): string {
    if (field === 'role') return this.transloco.translate(`network.roles.${written.role}`);
    if (field === 'chair') return this.transloco.translate(`networkEditing.who.${written.chair ? 'isChair' : 'isNotChair'}`);
    if (field === 'clusterId') return this.clusters().find(({ id }) => id === written.clusterId)?.name ?? '';
    return written[field] && dayText(written[field], this.language());
  }

  private say(field: keyof Written): string {
    return this.transloco.translate(`networkEditing.who.${field === 'clusterId' ? 'cluster' : field}`);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 412) this.known.emit(failure.current as ParticipationView);
      else this.failure.set(this.reasonOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private reasonOf(failure: Problem): string {
    const [first] = failure.errors;
    return (first && this.problemText.ofCode(first.code)) ?? this.problemText.of(failure);
  }
}
