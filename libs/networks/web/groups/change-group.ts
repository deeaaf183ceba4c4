import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type ChangeGroup as Wish, groupLimits, type GroupView } from '@hv/networks/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, Field, Notice, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { type ConflictedField, ConflictNotice } from '../network-editing/conflict-notice';
import { changedOf, merged } from '../network-editing/merged';
import { GroupsClient } from './groups-client';

type Written = Required<Wish>;

const writtenOf = ({ name, purpose, open }: GroupView): Written => ({ name, purpose, open });

interface Draft {
  readonly base: GroupView;
  readonly written: Written;
  readonly both: readonly (keyof Written)[];
}

/** What a group is called, what it is for and who may join, to be changed; and whether it is written still. */
@Component({
  selector: 'hv-change-group',
  imports: [Button, Choice, ConflictNotice, Control, Field, Notice, TranslocoDirective],
  templateUrl: './change-group.html',
  styleUrl: '../network-editing/network-editing.css',
})
export class ChangeGroup {
  readonly group = input.required<GroupView>();
  /** How it stands now: one has changed it, or another has. */
  readonly changed = output<GroupView>();

  private readonly client = inject(GroupsClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly limits = groupLimits;
  protected readonly open = signal(false);
  private readonly draft = linkedSignal<GroupView, Draft>({
    source: this.group,
    computation: (group, before) => {
      if (!before || before.value.base.id !== group.id) return { base: group, written: writtenOf(group), both: [] };
      const { base, written, both } = before.value;
      return base.version === group.version
        ? { base: group, written, both }
        : { base: group, ...merged(writtenOf(base), written, writtenOf(group)) };
    },
  });
  protected readonly written = computed(() => this.draft().written);
  protected readonly conflicts = computed<readonly ConflictedField[]>(() => {
    const { base, written, both } = this.draft();
    return both.map((field) => ({
      field,
      label: this.transloco.translate(`groups.new.${field === 'open' ? 'who' : field}`),
      theirs: this.shown(writtenOf(base)[field]),
      mine: this.shown(written[field]),
    }));
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly nameMissing = signal(false);

  protected write(field: 'name' | 'purpose', typing: Event): void {
    const { value } = typing.target as HTMLInputElement;
    this.set({ [field]: value });
  }

  protected set(change: Partial<Written>): void {
    this.draft.update((draft) => ({ ...draft, written: { ...draft.written, ...change } }));
  }

  protected takeTheirs(field: string): void {
    const name = field as keyof Written;
    this.draft.update(({ base, written, both }) => ({
      base,
      written: { ...written, [name]: writtenOf(base)[name] },
      both: both.filter((one) => one !== name),
    }));
  }

  protected async save(): Promise<void> {
    const { base, written } = this.draft();
    this.nameMissing.set(!written.name.trim());
    if (this.nameMissing()) return;
    await this.attempt(async () => {
      const saved = await this.client.change(base, changedOf(writtenOf(base), written));
      this.draft.set({ base: saved, written: writtenOf(saved), both: [] });
      this.open.set(false);
      this.changed.emit(saved);
      this.toasts.show({ text: this.transloco.translate('groups.change.saved') });
    });
  }

  /** Archives it, or opens it again; each offers the opposite. */
  protected async archive({ id, name }: GroupView, archived: boolean): Promise<void> {
    await this.attempt(async () => {
      const now = await this.client.archive(id, archived);
      this.changed.emit(now);
      const text = this.transloco.translate(`groups.change.${archived ? 'isArchived' : 'isReopened'}`, { group: name });
      this.toasts.show({ text, undo: () => void this.archive(now, !archived) });
    });
  }

  private shown(value: string | boolean): string {
    return typeof value === 'string' ? value : this.transloco.translate(`groups.new.${value ? 'open' : 'byInvitation'}`);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 412) this.changed.emit(failure.current as GroupView);
      else this.failure.set((failure.errors[0] && this.problemText.ofCode(failure.errors[0].code)) || this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
