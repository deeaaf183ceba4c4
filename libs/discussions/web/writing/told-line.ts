import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { ToldView } from '@hv/discussions/contracts';
import { mentionsOf, type RichTextDocument } from '@hv/platform/contracts';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { WritingClient } from './writing-client';

/** Says who will be told because they are named: up to three by name, the others as a number. Nothing is said while nobody is named. */
@Component({
  selector: 'hv-told-line',
  imports: [Icon, TranslocoDirective],
  template: `
    <p role="status" *transloco="let t; prefix: 'discussions.told'">
      @if (told(); as who) {
        @if (who.tooMany) {
          <hv-icon name="warning" small />{{ t('tooMany', { count: who.total }) }}
        } @else if (who.total === 0) {
          {{ t('nobody') }}
        } @else {
          {{ t(rest() === 0 ? 'names' : rest() === 1 ? 'oneMore' : 'more', { names: names(), count: rest() }) }}
        }
      }
    </p>
  `,
  styles: `
    p:not(:empty) {
      max-inline-size: var(--hv-measure);
      font-size: var(--hv-font-small);
    }
  `,
})
export class ToldLine {
  readonly spaceId = input.required<string>();
  readonly document = input.required<RichTextDocument>();

  private readonly client = inject(WritingClient);
  protected readonly told = signal<ToldView | null>(null);
  private readonly mentions = computed(() => mentionsOf(this.document()), {
    equal: (one, other) => one.map(({ id }) => id).join() === other.map(({ id }) => id).join(),
  });
  protected readonly names = computed(() => (this.told()?.people ?? []).map(({ name }) => name).join(', '));
  protected readonly rest = computed(() => (this.told()?.total ?? 0) - (this.told()?.people.length ?? 0));

  constructor() {
    effect(() => {
      const [spaceId, mentions] = [this.spaceId(), this.mentions()];
      untracked(() => void this.ask(spaceId, mentions));
    });
  }

  private async ask(spaceId: string, mentions: ReturnType<typeof mentionsOf>): Promise<void> {
    if (mentions.length === 0) return this.told.set(null);
    // Without an answer nothing is said, rather than something that may be wrong.
    const told = await this.client.told(spaceId, mentions).catch(() => null);
    if (this.mentions() === mentions) this.told.set(told);
  }
}
