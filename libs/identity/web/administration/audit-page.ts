import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AuditEntryView, AuditPageView, AuditThingView } from '@hv/platform/contracts';
import { PersonNames } from '../person-names';
import { Button, Control, EmptyState, Field, Notice, Skeleton, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AdministrationClient, type AuditSearch } from './administration-client';
import { AdministrationFrame } from './administration-frame';
import { EventWords } from './event-words';
import { LongerList } from './longer-list';
import { SealNote } from './seal-note';

/** The audit log: who did what and when, and which administrator looked. The address holds the question. */
@Component({
  selector: 'hv-audit-page',
  imports: [AdministrationFrame, Button, Control, EmptyState, Field, Notice, RouterLink, SealNote, Skeleton, Time, TranslocoDirective],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  readonly person = input<string>();
  readonly netvaerk = input<string>();
  readonly ting = input<string>();
  readonly type = input<string>();
  readonly fra = input<string>();
  readonly til = input<string>();

  private readonly client = inject(AdministrationClient);
  private readonly router = inject(Router);
  private readonly personNames = inject(PersonNames);
  protected readonly words = inject(EventWords);
  protected readonly list = new LongerList<AuditEntryView, AuditPageView>();
  private readonly search = computed<AuditSearch>(() => ({
    person: this.person() ?? '',
    network: this.netvaerk() ?? '',
    object: this.ting() ?? '',
    name: this.type() ?? '',
    from: this.fra() ?? '',
    to: this.til() ?? '',
  }));
  protected readonly isNarrowed = computed(() => Object.values(this.search()).some((value) => value !== ''));
  protected readonly table = computed(() => this.client.tableAddress(this.search()));

  constructor() {
    effect(() => {
      const search = this.search();
      untracked(() => void this.list.ask((after) => this.client.events(search, after)));
    });
  }

  /** What a thing is called, or what kind it is. */
  /** What it is about, where that has a name and stands nowhere else. */
  protected calledOf({ object: { kind, name } }: AuditEntryView): string | null {
    return ['person', 'network', 'space'].includes(kind) ? null : name;
  }

  protected nameOf({ kind, name }: AuditThingView): string {
    return name === null ? this.words.ofKind(kind) : this.personNames.of(name);
  }

  /** What the log calls whoever or whatever it is narrowed to. */
  protected known(id: string): string {
    const things = (this.list.items() ?? []).flatMap(({ actor, object, network }) => [actor, object, network]);
    const found = things.find((thing) => thing?.id === id && thing.name !== null);
    return found ? this.nameOf(found) : id;
  }

  protected again(): void {
    const search = this.search();
    const fetch = (after?: string): Promise<AuditPageView> => this.client.events(search, after);
    void (this.list.items() ? this.list.more(fetch) : this.list.ask(fetch));
  }

  /** Narrows by one thing more, or no longer by it when empty. */
  protected narrow(changing: Event, key: 'ting' | 'type' | 'fra' | 'til'): void {
    const { value } = changing.target as HTMLInputElement | HTMLSelectElement;
    void this.router.navigate(['/administration/log'], { queryParams: { [key]: value.trim() || null }, queryParamsHandling: 'merge' });
  }
}
