import { inject, Service } from '@angular/core';
import type { DiscussionSettingsView } from '@hv/discussions/contracts';
import { KeptAnswer } from '@hv/platform/web';
import { ModerationClient } from './moderation-client';

/** Rules and pace change seldom: asked for again after this long, ms. */
const freshMs = 300_000;

/** How it is spoken in the spaces that this page has seen. */
@Service()
export class KeptSettings {
  private readonly client = inject(ModerationClient);
  private readonly known = new Map<string, KeptAnswer<DiscussionSettingsView>>();

  of(spaceId: string): KeptAnswer<DiscussionSettingsView> {
    const kept = this.known.get(spaceId) ?? new KeptAnswer(() => this.client.settings(spaceId));
    this.known.set(spaceId, kept);
    return kept;
  }

  /** Asks unless it was asked a moment ago. */
  know(spaceId: string): void {
    const kept = this.of(spaceId);
    if (kept.value() === undefined || kept.age() > freshMs) void kept.reload();
  }
}
