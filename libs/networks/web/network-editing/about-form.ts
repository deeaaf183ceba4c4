import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { networkLimits, type NetworkSetupView, type NetworkWish, type PhaseView } from '@hv/networks/contracts';
import { Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { dayText } from '../network-phases';
import { type ConflictedField, ConflictNotice } from './conflict-notice';
import { changedOf, merged } from './merged';

import { NetworkEditingClient } from './network-editing-client';

type Written = Required<NetworkWish>;
type FieldName = keyof Written;

interface Draft {
  /** What the writing is based on. */
  readonly base: NetworkSetupView;
  readonly written: Written;
  /** The fields that another has changed too, and what they said of them. */
  readonly both: readonly FieldName[];
}

const writtenOf = ({ network: { name, purpose, from, to, phases } }: NetworkSetupView): Written => ({ name, purpose, from, to, phases });

/** What a network is for, its period and its phases. What another changes meanwhile never lays itself over what is being written. */
@Component({
  selector: 'hv-about-form',
  imports: [Button, ConflictNotice, Control, ErrorSummary, Field, TranslocoDirective],
  templateUrl: './about-form.html',
  styleUrl: './network-editing.css',
})
export class AboutForm {
  readonly setup = input.required<NetworkSetupView>();
  readonly changed = output<NetworkSetupView>();

  private readonly client = inject(NetworkEditingClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly limits = networkLimits;
  private readonly draft = linkedSignal<NetworkSetupView, Draft>({
    source: this.setup,
    computation: (setup, before) => {
      if (!before) return { base: setup, written: writtenOf(setup), both: [] };
      const { base, written, both } = before.value;
      if (base.version === setup.version) return { base: setup, written, both };
      const now = merged(writtenOf(base), written, writtenOf(setup));
      return { base: setup, written: now.written, both: now.both };
    },
  });
  protected readonly written = computed(() => this.draft().written);
  protected readonly unsaved = computed(() => Object.keys(changedOf(writtenOf(this.draft().base), this.written())).length > 0);
  protected readonly conflicts = computed<readonly ConflictedField[]>(() => {
    const { base, written, both } = this.draft();
    const theirs = writtenOf(base);
    return both.map((field) => ({ field, label: this.say(field), theirs: this.shown(field, theirs), mine: this.shown(field, written) }));
  });
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  protected write(field: Exclude<FieldName, 'phases'>, typing: Event): void {
    const { value } = typing.target as HTMLInputElement | HTMLTextAreaElement;
    this.set({ [field]: value });
  }

  protected writePhase(index: number, field: keyof PhaseView, typing: Event): void {
    const { value } = typing.target as HTMLInputElement;
    this.set({ phases: this.written().phases.map((phase, at) => (at === index ? { ...phase, [field]: value } : phase)) });
  }

  /** The next phase begins on the day after the last. */
  protected addPhase(): void {
    const { phases, from, to } = this.written();
    const last = phases.at(-1)?.to;
    this.set({ phases: [...phases, { name: '', from: last ? dayAfter(last) : from, to }] });
  }

  protected removePhase(index: number): void {
    this.set({ phases: this.written().phases.filter((_, at) => at !== index) });
  }

  /** What stands now holds for a field. */
  protected takeTheirs(field: string): void {
    const name = field as FieldName;
    this.draft.update(({ base, written, both }) => ({
      base,
      written: { ...written, [name]: writtenOf(base)[name] },
      both: both.filter((one) => one !== name),
    }));
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    const { base, written } = this.draft();
    this.faults.set(this.missing(written));
    if (this.faults().length) return;
    this.busy.set(true);
    try {
      const saved = await this.client.change(base.network.id, changedOf(writtenOf(base), written), base.version);
      this.draft.set({ base: saved, written: writtenOf(saved), both: [] });
      this.changed.emit(saved);
      this.toasts.show({ text: this.say('saved') });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 412) this.changed.emit(failure.current as NetworkSetupView);
      else this.faults.set(this.faultsOfServer(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private set(change: Partial<Written>): void {
    this.draft.update((draft) => ({ ...draft, written: { ...draft.written, ...change } }));
  }

  private missing({ name, from, to, phases }: Written): FormFault[] {
    const asked: readonly (readonly [string, string, string])[] = [
      ['name', name.trim(), 'missing'],
      ['from', from, 'dayMissing'],
      ['to', to, 'dayMissing'],
      ...phases.flatMap((phase, index): (readonly [string, string, string])[] => [
        [`phases.${index}.name`, phase.name.trim(), 'missing'],
        [`phases.${index}.from`, phase.from, 'dayMissing'],
        [`phases.${index}.to`, phase.to, 'dayMissing'],
      ]),
    ];
    return asked.filter(([, value]) => !value).map(([path, , key]) => ({ controlId: controlIdOf(path), text: this.say(key) }));
  }

  private faultsOfServer(failure: Problem): FormFault[] {
    const known = failure.errors.flatMap(({ path, code }) => {
      const text = this.problemText.ofCode(code);
      return text ? [{ controlId: controlIdOf(path), text }] : [];
    });
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }

  private shown(field: FieldName, written: Written): string {
    if (field === 'from' || field === 'to') return written[field] && dayText(written[field], this.language());
    if (field !== 'phases') return written[field];
    return written.phases.map(({ name, from, to }) => `${name}: ${this.day(from)} – ${this.day(to)}`).join('\n');
  }

  private day(day: string): string {
    return day && dayText(day, this.language());
  }

  private say(key: string): string {
    return this.transloco.translate(`networkEditing.about.${key}`);
  }
}

/** The control that holds a field of the request. */
const controlIdOf = (path: string): string => `netvaerk-${path.replaceAll('.', '-')}`;

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
