import { Component, DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { OwnExportsView, OwnExportView } from '@hv/identity/contracts';
import { Attempt, KeptAnswer, Language, Live, newKey, ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { injectDayWords } from './day-words';
import { OwnDataClient } from './own-data-client';

/** One is told when a copy is ready. */
interface Pushes {
  readonly notification: (told: { readonly id: string | null }) => void;
}

/** Copies of what is kept of oneself: asked for, waited for, fetched. */
@Component({
  selector: 'hv-exports-section',
  imports: [Button, Notice, Skeleton, Time, TranslocoDirective],
  templateUrl: './exports-section.html',
  styleUrl: './section.css',
})
export class ExportsSection {
  private readonly client = inject(OwnDataClient);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  protected readonly day = injectDayWords();
  protected readonly asking = new Attempt();
  protected readonly kept = new KeptAnswer<OwnExportsView>(() => this.client.exports());
  /** The same for every attempt at one copy. */
  private key = newKey();

  constructor() {
    const live = inject(Live);
    inject(DestroyRef).onDestroy(this.kept.open(live));
    live
      .channel<object, Pushes>()
      .on('notification')
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.kept.renew());
  }

  protected addressOf(copy: OwnExportView): string {
    return this.client.addressOf(copy);
  }

  protected size(bytes: number): string {
    const megabytes = Math.max(0.1, bytes / 1_000_000);
    return new Intl.NumberFormat(this.language(), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(megabytes);
  }

  protected reason(): string {
    return this.problemText.of(this.kept.failure());
  }

  protected reload(): void {
    void this.kept.reload();
  }

  protected async ask(): Promise<void> {
    const asked = await this.asking.at(() => this.client.askForCopy(this.key));
    if (asked) this.key = newKey();
    // Either way: it may have been asked for elsewhere.
    await this.kept.renew();
  }
}
