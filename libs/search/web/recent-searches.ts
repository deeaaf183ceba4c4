import { computed, inject, Service, signal } from '@angular/core';
import { Kept, SessionStore } from '@hv/platform/web';

const most = 6;

interface Searches {
  readonly person: string;
  readonly texts: readonly string[];
}

/** What one searched for last in this browser, the latest first. Signing out takes it away. */
@Service()
export class RecentSearches {
  private readonly kept = inject(Kept);
  private readonly session = inject(SessionStore);
  private readonly all = signal(this.read());

  readonly texts = computed(() => (this.all()?.person === this.session.person()?.id ? (this.all()?.texts ?? []) : []));

  remember(text: string): void {
    const [person, said] = [this.session.person()?.id, text.trim()];
    if (!person || !said) return;
    const searches = { person, texts: [said, ...this.texts().filter((other) => other !== said)].slice(0, most) };
    this.all.set(searches);
    this.kept.write('searches', JSON.stringify(searches));
  }

  private read(): Searches | null {
    const kept = this.kept.read('searches');
    return kept === null ? null : (JSON.parse(kept) as Searches);
  }
}
