import { DIALOG_DATA } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import type { PostVersionView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton, Time } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { PostsClient } from './posts-client';
import { type Piece, wordDifferences } from './word-differences';

/** A version, and what its writer changed in the one before; null when that is not here, or there is none. */
interface Shown {
  readonly version: PostVersionView;
  readonly pieces: readonly Piece[] | null;
}

/** What stood in a post, from now back to the first: who wrote it, when, and what they changed. */
@Component({
  selector: 'hv-history-dialog',
  imports: [Button, DialogFrame, Notice, Skeleton, Time, TranslocoDirective],
  templateUrl: './history-dialog.html',
  styleUrl: './history-dialog.css',
})
export class HistoryDialog {
  private readonly client = inject(PostsClient);
  private readonly problemText = inject(ProblemText);
  protected readonly names = inject(PersonNames);
  protected readonly post = inject<{ postId: string; seq: number }>(DIALOG_DATA);
  protected readonly shown = signal<readonly Shown[]>([]);
  protected readonly next = signal<number | null>(null);
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  constructor() {
    void this.load();
  }

  /** Fetches the latest versions, or those before what is shown. */
  protected async load(): Promise<void> {
    this.busy.set(true);
    this.fault.set('');
    try {
      const { items, next } = await this.client.versions(this.post.postId, this.next() ?? undefined);
      const versions = [...this.shown().map(({ version }) => version), ...items];
      this.shown.set(await Promise.all(versions.map((version, at) => this.beside(version, versions[at + 1]))));
      this.next.set(next);
    } catch (failure) {
      this.fault.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** What a version is, in the list from now to the first. */
  protected headingOf(at: number): 'now' | 'first' | 'changed' {
    if (at === 0) return 'now';
    return at === this.shown().length - 1 && this.next() === null ? 'first' : 'changed';
  }

  protected isSame(pieces: readonly Piece[]): boolean {
    return pieces.every(({ kind }) => kind === 'same');
  }

  private async beside(version: PostVersionView, before: PostVersionView | undefined): Promise<Shown> {
    const known = this.shown().find((shown) => shown.version === version && shown.pieces);
    return known ?? { version, pieces: before ? await wordDifferences(before.text, version.text) : null };
  }
}
