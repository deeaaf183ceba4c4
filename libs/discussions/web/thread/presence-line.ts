import { Component, computed, inject, input } from '@angular/core';
import type { LivePerson } from '@hv/discussions/contracts';
import { Language } from '@hv/platform/web';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** At most so many are named; the rest are a number. */
const named = 3;

/** Who else has the thread open just now. Its one line of room is always there, so nothing moves; it is never read out by itself. */
@Component({
  selector: 'hv-presence-line',
  imports: [Icon, TranslocoDirective],
  template: `
    @if (people().length) {
      <p *transloco="let t; prefix: 'discussions.presence'">
        <hv-icon name="people" small /><span class="names" dir="auto">{{ t('here', { names: names(t) }) }}</span>
      </p>
    }
  `,
  styleUrl: './presence-line.css',
})
export class PresenceLine {
  readonly people = input.required<readonly LivePerson[]>();
  /** How many there are, when not all of them are given by name. */
  readonly total = input(0);

  private readonly language = inject(Language).current;
  private readonly list = computed(() => new Intl.ListFormat(this.language(), { type: 'conjunction' }));

  protected names(t: (key: string, values: { count: number }) => string): string {
    const people = this.people();
    const more = Math.max(people.length, this.total()) - named;
    const names = people.slice(0, more === 1 ? named + 1 : named).map((person) => person.name);
    return this.list().format(more > 1 ? [...names, t('more', { count: more })] : names);
  }
}
