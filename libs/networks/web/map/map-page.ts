import { Component, computed, effect, inject, input, linkedSignal, DOCUMENT, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { MapMunicipalityView } from '@hv/networks/contracts';
import { Kept, Language, type Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Notice, PageHeader, Skeleton } from '@hv/ui';
import { DenmarkMap, FactTable, type FactColumn, type FactRow } from '@hv/ui/map';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { directoryPaths } from '../directory/directory-paths';
import { DirectoryTabs } from '../directory/directory-tabs';
import { MAP_NUMBERS } from './map-numbers';
import { MapStore } from './map-store';
import { type CountedMunicipality, mapByCluster, mapByNumber, mapByRole, type MapTexts } from './map-view';

/** Where there is room for a map that can be read; else the table comes first. */
const roomForMap = '(min-width: 40rem)';
type Form = 'map' | 'table';

/** Where in the country a network is: its municipalities as a map, and the same as a table. The address says by what. */
@Component({
  selector: 'hv-map-page',
  imports: [Button, Control, DenmarkMap, DirectoryTabs, EmptyState, FactTable, Field, Notice, PageHeader, Skeleton, TranslocoDirective],
  templateUrl: './map-page.html',
  styleUrl: './map-page.css',
})
export class MapPage {
  /** By what the municipalities are shown: `rolle`, `klynge`, `personer` or the key of a capability's number. */
  readonly vis = input<string>();
  readonly netvaerk = input<string>();

  private readonly router = inject(Router);
  private readonly kept = inject(Kept);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  protected readonly store = inject(MapStore);
  private readonly wide = inject(DOCUMENT).defaultView?.matchMedia?.(roomForMap).matches ?? true;
  protected readonly form = linkedSignal<Form>(() => (this.kept.read('map') as Form | null) ?? (this.wide ? 'map' : 'table'));
  protected readonly networkId = computed(() => this.store.network(this.netvaerk()));
  protected readonly map = computed(() => {
    const networkId = this.networkId();
    return networkId === undefined ? undefined : this.store.map(networkId).value();
  });
  protected readonly failure = computed(() => this.textOf(this.store.failure(this.networkId())));
  /** What the municipalities can be shown by. */
  protected readonly ways = [
    ...['rolle', 'klynge', 'personer'].map((key) => ({ key, label: `map.by.${key}` })),
    ...inject(MAP_NUMBERS).map(({ key, label }) => ({ key, label })),
  ];
  protected readonly way = computed(() => this.ways.find(({ key }) => key === this.vis()) ?? this.ways[0]!);
  /** The number of a capability that is shown; undefined while it is on its way. */
  private readonly counted = computed(() => {
    const networkId = this.networkId();
    return networkId === undefined ? undefined : this.store.numbers(this.way().key, networkId);
  });
  protected readonly numbersFailure = computed(() => this.textOf(this.counted()?.failure() ?? null));
  private readonly municipalities = computed<readonly CountedMunicipality[]>(() => {
    const numbers = this.counted()?.value();
    return (this.map()?.municipalities ?? []).map((one) => ({ ...one, number: this.numberOf(one, numbers) }));
  });
  protected readonly content = computed(() => {
    const [municipalities, texts] = [this.municipalities(), this.texts()];
    if (this.way().key === 'rolle') return mapByRole(municipalities, texts);
    return this.way().key === 'klynge' ? mapByCluster(municipalities, texts) : mapByNumber(municipalities, texts);
  });
  protected readonly columns = computed<readonly FactColumn[]>(() => [
    ...['role', 'cluster', 'people'].map((key) => ({ key, label: this.say(`columns.${key}`) })),
    ...(this.counted() ? [{ key: 'number', label: this.labelOf(this.way()) }] : []),
  ]);
  protected readonly rows = computed<readonly FactRow[]>(() =>
    this.municipalities().map((one) => ({
      key: one.code,
      name: one.name,
      link: directoryPaths.municipality(one.code),
      facts: { role: this.roleOf(one), cluster: one.cluster, people: one.people, number: one.number },
    })),
  );
  /** What there is to see, in a sentence. */
  protected readonly finding = computed(() => {
    const municipalities = this.municipalities();
    const people = municipalities.reduce((sum, one) => sum + one.people, 0);
    const partners = municipalities.filter(({ role }) => role === 'partner').length;
    return [this.count('municipalities', municipalities.length), this.count('partners', partners), this.count('people', people)].join(', ');
  });

  constructor() {
    effect(() => {
      const asked = this.netvaerk();
      this.store.chosen();
      untracked(() => void this.store.fetch(asked));
    });
    effect(() => {
      const counted = this.counted();
      untracked(() => void counted?.reload());
    });
  }

  protected again(): void {
    void this.store.fetch(this.netvaerk());
    void this.counted()?.reload();
  }

  /** Kept in this browser. */
  protected show(form: Form): void {
    this.kept.write('map', form);
    this.form.set(form);
  }

  protected open(code: string): void {
    void this.router.navigateByUrl(directoryPaths.municipality(code));
  }

  protected async ask(name: 'vis' | 'netvaerk', choice: Event): Promise<void> {
    const queryParams = { [name]: (choice.target as HTMLSelectElement).value };
    await this.router.navigate([directoryPaths.map], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected labelOf({ label }: { readonly label: string }): string {
    this.language();
    return this.transloco.translate(label);
  }

  private numberOf(one: MapMunicipalityView, numbers: ReadonlyMap<string, number> | undefined): number | null {
    return this.counted() ? (numbers?.get(one.code) ?? (numbers ? 0 : null)) : one.people;
  }

  private texts(): MapTexts {
    const things = this.way().key === 'personer' ? 'people' : 'number';
    const what = this.labelOf(this.way());
    return {
      role: (one) => this.say(`roles.${one.role}`),
      noCluster: this.say('noCluster'),
      chair: this.say('chair'),
      outside: this.say('outside'),
      number: (count) => this.say(`${things}.${count === 1 ? 'one' : 'many'}`, { count: this.digits(count), what }),
      range: (from, to) =>
        from === to
          ? this.say(`${things}.${from === 1 ? 'one' : 'many'}`, { count: this.digits(from), what })
          : this.say(`${things}.range`, { from: this.digits(from), to: this.digits(to), what }),
    };
  }

  private roleOf(one: MapMunicipalityView): string {
    return one.chair ? `${this.say(`roles.${one.role}`)}, ${this.say('chair')}` : this.say(`roles.${one.role}`);
  }

  private textOf(failure: Problem | null): string {
    return failure ? this.problemText.of(failure) : '';
  }

  private count(things: string, count: number): string {
    return this.say(`${things}.${count === 1 ? 'one' : 'many'}`, { count: this.digits(count) });
  }

  private digits(number: number): string {
    return number.toLocaleString(this.language() === 'en' ? 'en-GB' : 'da-DK');
  }

  private say(key: string, values: Record<string, string> = {}): string {
    this.language();
    return this.transloco.translate(`map.${key}`, values);
  }
}
