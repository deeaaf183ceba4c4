import { Component, computed, ElementRef, inject, input, linkedSignal, output, resource, signal, viewChild } from '@angular/core';
import { Button } from '../button/button';
import { Announcer } from '../feedback/announcer';
import { Notice } from '../feedback/notice';
import { StillComing } from '../feedback/still-coming';
import { uniqueId } from '../unique-id';
import type { Shape } from './drawing';
import { sheet } from './sheet';
import { fillsOf } from './fills';
import { injectMapWords } from './map-words';
import type { MapContent } from './map-places';
import { isDirection, neighbourOf } from './neighbours';
import { namedSo, TypedName } from './typed-name';

/** A municipality with what is said of it. */
interface Area extends Shape {
  readonly fill: string | null;
  readonly words: string;
  readonly marked: boolean;
}

/**
 * The municipalities of Denmark, each filled by its kind: `<hv-map label="Kommunerne i netværket" [content]="content()" (opened)="go($event)" />`.
 * One tab stop: arrows go to the neighbour, Home and End to the first and last by name, letters to a name, Enter opens.
 */
@Component({
  selector: 'hv-map',
  imports: [Button, Notice],
  templateUrl: './denmark-map.html',
  styleUrl: './denmark-map.css',
})
export class DenmarkMap {
  readonly label = input.required<string>();
  readonly content = input.required<MapContent>();
  /** The code of a municipality that was opened, in four digits. */
  readonly opened = output<string>();

  private readonly announcer = inject(Announcer);
  private readonly surface = viewChild<ElementRef<SVGSVGElement>>('surface');
  private readonly typed = new TypedName();
  protected readonly words = injectMapWords();
  protected readonly sheet = sheet;
  protected readonly ids = uniqueId('kort');
  protected readonly drawing = resource({ loader: async () => (await import('./drawing')).drawDenmark() });
  protected readonly fills = computed(() => fillsOf(this.content().family, this.content().kinds.length));
  protected readonly legend = computed(() => this.content().kinds.map(({ key, label }, at) => ({ label, fill: this.fillOf(at), key })));
  protected readonly areas = computed<readonly Area[]>(() => {
    if (!this.drawing.hasValue()) return [];
    const { kinds, places, outside } = this.content();
    const byCode = new Map(places.map((place) => [place.code, place]));
    return this.drawing.value().shapes.map((shape) => {
      const place = byCode.get(shape.code);
      if (!place) return { ...shape, fill: null, words: outside, marked: false };
      const { name, words, marked } = place;
      return { ...shape, name, words, marked, fill: this.fillOf(kinds.findIndex(({ key }) => key === place.kind)) };
    });
  });
  /** Where the tab key comes in: where one was last, at first the first that has something to say. */
  protected readonly current = linkedSignal<readonly Area[], string>({
    source: this.areas,
    computation: (areas, before) => before?.value || (areas.find(({ fill }) => fill) ?? areas[0])?.code || '',
  });
  private readonly focused = signal(false);
  private readonly pointed = signal('');
  /** By a thumb: what is said of it then leads there, for a thumb can't look before it opens. */
  protected readonly touched = signal(false);
  protected readonly tip = computed(() => {
    const code = this.pointed() || (this.focused() ? this.current() : '');
    return this.areas().find((area) => area.code === code);
  });

  constructor() {
    inject(StillComing).note(() => this.drawing.isLoading());
  }

  private fillOf(at: number): string {
    return `url(#${this.ids}-${at})`;
  }

  protected enter({ target }: FocusEvent): void {
    this.current.set(codeAt(target) || this.current());
    this.focused.set(true);
  }

  protected leave(): void {
    this.focused.set(false);
    this.pointed.set('');
  }

  /** The pointer came over something: an area, what is said of one, or the sea. */
  protected point({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch' || (target as Element).closest('.tip')) return;
    this.touched.set(false);
    this.show(codeAt(target));
  }

  protected away({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.pointed.set('');
  }

  /** A click opens; a tap tells first. */
  protected press(click: MouseEvent): void {
    const code = codeAt(click.target);
    if (!code) return this.pointed.set('');
    this.current.set(code);
    const byThumb = (click as Partial<PointerEvent>).pointerType === 'touch';
    this.touched.set(byThumb);
    if (byThumb) this.show(code);
    else this.opened.emit(code);
  }

  protected move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'Escape' && this.tip()) this.leave();
    else if (key === 'Enter' || (key === ' ' && !this.typed.begun(event.timeStamp))) this.opened.emit(this.current());
    else {
      const goal = this.goal(key, event.timeStamp);
      if (goal === undefined) return;
      if (goal) this.go(goal.code);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Where a key leads; null: it means something here, but there is nothing; undefined: it means nothing here. */
  private goal(key: string, at: number): Area | null | undefined {
    const areas = this.areas();
    const here = areas.find(({ code }) => code === this.current());
    if (isDirection(key)) return here ? neighbourOf(here, key, areas) : null;
    if (key === 'Home') return areas[0];
    if (key === 'End') return areas.at(-1);
    return /^[\p{L} -]$/u.test(key) ? namedSo(areas, this.typed.add(key, at)) : undefined;
  }

  private go(code: string): void {
    this.current.set(code);
    this.pointed.set('');
    this.focused.set(true);
    this.surface()?.nativeElement.querySelector<SVGElement>(`[data-code="${code}"]`)?.focus({ preventScroll: true });
  }

  private show(code: string): void {
    if (code === this.pointed()) return;
    this.pointed.set(code);
    const area = this.areas().find((one) => one.code === code);
    if (area) this.announcer.announce(`${area.name}: ${area.words}`, this.ids);
  }
}

const codeAt = (target: EventTarget | null): string => (target as Element).closest('[data-code]')?.getAttribute('data-code') ?? '';
