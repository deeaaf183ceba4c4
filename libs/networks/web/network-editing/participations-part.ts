import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { NetworkSetupView, ParticipationView } from '@hv/networks/contracts';
import { Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, MinuteTicker, Notice, Tag, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { dayText, todayInDenmark } from '../network-phases';
import { AddOrganisation } from './add-organisation';
import { NetworkEditingClient } from './network-editing-client';
import { ParticipationEditor } from './participation-editor';

/** From this many organisations on there is a field to find one by. */
const many = 12;

/** Who takes part in a network, as what and in which cluster: taken in, changed and let go here. */
@Component({
  selector: 'hv-participations-part',
  imports: [AddOrganisation, Button, Control, Field, Notice, ParticipationEditor, Tag, TranslocoDirective],
  templateUrl: './participations-part.html',
  styleUrl: './network-editing.css',
})
export class ParticipationsPart {
  readonly networkId = input.required<string>();
  readonly setup = input.required<NetworkSetupView>();
  readonly changed = output();
  /** How a participation stands that another has changed. */
  readonly known = output<ParticipationView>();

  private readonly client = inject(NetworkEditingClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly now = inject(MinuteTicker).now;
  protected readonly wanted = signal('');
  protected readonly hasMany = computed(() => this.setup().participations.length >= many);
  protected readonly shown = computed(() => {
    const text = this.wanted().trim().toLocaleLowerCase('da');
    return this.setup().participations.filter(({ name }) => name.toLocaleLowerCase('da').includes(text));
  });
  /** The organisation that is open to be changed. */
  protected readonly open = signal('');
  protected readonly failure = signal('');

  protected find(typing: Event): void {
    this.wanted.set((typing.target as HTMLInputElement).value);
  }

  protected clusterOf({ clusterId }: ParticipationView): string {
    return this.setup().clusters.find(({ id }) => id === clusterId)?.name ?? this.say('noCluster');
  }

  /** From when, when that is to come; until when, when there is an end. */
  protected days({ from, to }: ParticipationView): string {
    const [first, last] = [todayInDenmark(new Date(from)), to && todayInDenmark(new Date(Date.parse(to) - 1))];
    const comes = first > todayInDenmark(this.now()) ? [this.say('fromDay', { day: dayText(first, this.language()) })] : [];
    return [...comes, ...(last ? [this.say('untilDay', { day: dayText(last, this.language()) })] : [])].join(' ');
  }

  protected toggle({ id }: ParticipationView): void {
    this.open.set(this.open() === id ? '' : id);
  }

  protected saved({ name }: ParticipationView): void {
    this.open.set('');
    this.toasts.show({ text: this.say('saved', { name }) });
    this.changed.emit();
  }

  /** Undone, it runs as it did before. */
  protected ended(after: ParticipationView, before: ParticipationView): void {
    this.open.set('');
    this.toasts.show({ text: this.say('ended', { name: after.name }), undo: () => void this.takeBack(after, before) });
    this.changed.emit();
  }

  protected added({ name }: ParticipationView): void {
    this.toasts.show({ text: this.say('added', { name }) });
    this.changed.emit();
  }

  private async takeBack(after: ParticipationView, before: ParticipationView): Promise<void> {
    this.failure.set('');
    try {
      const { from, to, chair } = before;
      await this.client.changeParticipation(this.networkId(), after, { from, to, chair });
      this.changed.emit();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }

  private say(key: string, values: Record<string, string> = {}): string {
    return this.transloco.translate(`networkEditing.who.${key}`, values);
  }
}
