import { type CdkDialogContainer, Dialog, DialogRef } from '@angular/cdk/dialog';
import { createGlobalPositionStrategy } from '@angular/cdk/overlay';
import { afterNextRender, Component, computed, ElementRef, inject, type Injector, linkedSignal, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { ChosenNetwork } from '@hv/networks/web';
import { searchLimits } from '@hv/search/contracts';
import { Icon, type IconName, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { KnownPlaces } from './known-places';
import { type PaletteOption, paletteOptions } from './palette-options';
import { RecentSearches } from './recent-searches';

const outlines: Readonly<Record<PaletteOption['kind'], IconName>> = {
  search: 'search',
  documents: 'file',
  recent: 'pending',
  space: 'spaces',
  person: 'people',
};

/** A field from which one gets anywhere by writing: a search, a space, what somebody has written. */
@Component({
  selector: 'hv-search-palette',
  imports: [Icon, TranslocoDirective],
  templateUrl: './search-palette.html',
  styleUrl: './search-palette.css',
})
export class SearchPalette {
  private readonly router = inject(Router);
  private readonly reference = inject(DialogRef);
  private readonly places = inject(KnownPlaces);
  private readonly recent = inject(RecentSearches);
  private readonly chosen = inject(ChosenNetwork).id;
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');
  protected readonly headingId = uniqueId('soeg');
  protected readonly listId = uniqueId('forslag');
  protected readonly longest = searchLimits.query;
  protected readonly outlines = outlines;
  protected readonly text = signal('');
  protected readonly groups = computed(() =>
    paletteOptions(this.text(), {
      recent: this.recent.texts(),
      spaces: this.places.spaces(),
      people: this.places.people(),
      network: this.places.networks().find(({ id }) => id === this.chosen()) ?? null,
    }),
  );
  private readonly options = computed(() => this.groups().flatMap(({ options }) => options));
  /** The chosen one stays chosen when others come; when the text changes it is the first. */
  protected readonly active = linkedSignal<{ text: string; options: readonly PaletteOption[] }, PaletteOption | undefined>({
    source: () => ({ text: this.text(), options: this.options() }),
    computation: ({ text, options }, before) =>
      (before?.source.text === text && options.find(({ id }) => id === before.value?.id)) || (text.trim() ? options[0] : undefined),
  });

  constructor() {
    void this.places.fetch();
    afterNextRender(() => (this.reference.containerInstance as CdkDialogContainer)._addAriaLabelledBy(this.headingId));
  }

  protected write(typing: Event): void {
    this.text.set((typing.target as HTMLInputElement).value);
  }

  protected idOf(option: PaletteOption): string {
    return `${this.listId}-${this.options().indexOf(option)}`;
  }

  protected press(press: KeyboardEvent): void {
    if (press.isComposing) return;
    if (press.key === 'ArrowDown') this.move(press, 1);
    else if (press.key === 'ArrowUp') this.move(press, -1);
    else if (press.key === 'Enter') {
      press.preventDefault();
      const active = this.active();
      if (active) this.take(active);
    }
  }

  protected take({ kind, text, link, query }: PaletteOption): void {
    if (kind === 'search' || kind === 'documents' || kind === 'recent') this.recent.remember(text);
    this.reference.close();
    void this.router.navigate([link], { queryParams: query });
  }

  private move(press: KeyboardEvent, by: number): void {
    press.preventDefault();
    const options = this.options();
    if (options.length === 0) return;
    const active = this.active();
    const at = active ? options.indexOf(active) : by > 0 ? -1 : 0;
    const next = options[(at + by + options.length) % options.length]!;
    this.active.set(next);
    this.list()
      ?.nativeElement.querySelector(`[id="${this.idOf(next)}"]`)
      ?.scrollIntoView?.({ block: 'nearest' });
  }
}

/** Opens the palette, unless something is open already. The focus goes to its field, and back when it closes. */
export function openPalette(injector: Injector): void {
  const dialog = injector.get(Dialog);
  if (dialog.openDialogs.length > 0) return;
  dialog.open(SearchPalette, {
    ariaModal: true,
    autoFocus: 'input',
    backdropClass: 'hv-backdrop',
    panelClass: 'hv-dialog-panel',
    positionStrategy: createGlobalPositionStrategy(injector).centerHorizontally().top('10vh'),
  });
}
