import { Component, computed, input, output } from '@angular/core';
import { areas, type DirectoryChoicesView, roles } from '@hv/networks/contracts';
import { Button, Control, Field, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type FilterName, filterNames, filtersIn, type PeopleAsked } from './people-asked';

/** What narrows the directory. What is chosen stands below as chips, each with a way to take it off. */
@Component({
  selector: 'hv-directory-filters',
  imports: [Button, Control, Field, Icon, TranslocoDirective],
  templateUrl: './directory-filters.html',
  host: { class: 'hv-filters' },
})
export class DirectoryFilters {
  readonly asked = input.required<PeopleAsked>();
  readonly choices = input<DirectoryChoicesView>();
  readonly chosen = output<{ readonly name: FilterName; readonly value: string | null }>();

  protected readonly names = filterNames;
  protected readonly count = computed(() => filtersIn(this.asked()));
  /** Guests of events are not in the directory. */
  private readonly roles = roles.filter((role) => role !== 'guest').map((role) => ({ id: role, key: `roles.${role}` }));
  private readonly areas = areas.map((area) => ({ id: area, key: `areas.${area}` }));

  protected choose(name: FilterName, choosing: Event): void {
    this.chosen.emit({ name, value: (choosing.target as HTMLSelectElement).value || null });
  }

  /** What a filter can be set to: a name, or the key of one. */
  protected options(name: FilterName): readonly { readonly id: string; readonly name?: string; readonly key?: string }[] {
    if (name === 'role') return this.roles;
    if (name === 'area') return this.areas;
    const choices = this.choices();
    if (name === 'subject') return (choices?.subjects ?? []).map((subject) => ({ id: subject, name: subject }));
    return (name === 'organisation' ? choices?.organisations : choices?.clusters) ?? [];
  }

  /** As people read what is chosen; the value itself while it is not known what it is called. */
  protected words(name: FilterName, t: (key: string) => string): string {
    const value = this.asked()[name];
    const option = this.options(name).find(({ id }) => id === value);
    return option?.key ? t(option.key) : (option?.name ?? (name === 'subject' ? (value ?? '') : t('filters.' + name)));
  }
}
