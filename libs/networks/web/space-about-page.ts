import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Language } from '@hv/platform/web';
import { Avatar, Control, Field, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { KeptSpaces } from './kept-spaces';
import { dayText } from './network-phases';
import { peopleOfSpace, withText } from './people-of-space';
import { PhaseList } from './phase-list';
import { SpaceFrame } from './space-frame';
import { followSpaceTitle } from './space-title';

/** From this many people on there is a field to find one by. */
const manyPeople = 12;

/** What a space is for, who is in it, and where its network is in its course. */
@Component({
  selector: 'hv-space-about-page',
  imports: [Avatar, Control, Field, PhaseList, Skeleton, SpaceFrame, Tag, TranslocoDirective],
  templateUrl: './space-about-page.html',
  styleUrl: './space-about-page.css',
})
export class SpaceAboutPage {
  readonly spaceId = input.required<string>();

  private readonly kept = inject(KeptSpaces);
  private readonly language = inject(Language).current;
  protected readonly space = computed(() => this.kept.space(this.spaceId()).value());
  private readonly networkId = computed(() => this.space()?.networkId);
  protected readonly network = computed(() => this.ofNetwork((id) => this.kept.network(id).value()));
  private readonly members = computed(() => this.ofNetwork((id) => this.kept.members(id).items()));
  private readonly everybody = computed(() => {
    const [space, members] = [this.space(), this.members()];
    return space && members ? peopleOfSpace(space, members) : undefined;
  });
  protected readonly wanted = signal('');
  protected readonly people = computed(() => {
    const everybody = this.everybody();
    return everybody && withText(everybody, this.wanted());
  });
  protected readonly count = computed(() => this.everybody()?.reduce((sum, { people }) => sum + people.length, 0) ?? 0);
  protected readonly many = computed(() => this.count() >= manyPeople);

  constructor() {
    followSpaceTitle('about', this.spaceId);
    effect(() => {
      const networkId = this.networkId();
      if (networkId) untracked(() => void this.fetch(networkId));
    });
  }

  protected find(typing: Event): void {
    this.wanted.set((typing.target as HTMLInputElement).value);
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }

  private ofNetwork<Found>(find: (networkId: string) => Found): Found | undefined {
    const networkId = this.networkId();
    return networkId === undefined ? undefined : find(networkId);
  }

  private async fetch(networkId: string): Promise<void> {
    void this.kept.network(networkId).reload();
    const members = this.kept.members(networkId);
    await members.first.reload();
    while (members.hasMore()) await members.more();
  }
}
