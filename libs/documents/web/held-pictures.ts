import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { documentsProblems } from '@hv/documents/contracts';
import { TranslocoService } from '@jsverse/transloco';

/** So often it is asked whether a picture may be shown by now, ms: as often as a scanner that was away is tried. */
const everyMs = 15_000;
const { checkPending, virusFound } = documentsProblems;

/** What became of a picture that was asked for: `there`, the code it is refused with, or `unknown` when nobody answered. */
type Outcome = 'there' | 'unknown' | (string & {});

/**
 * Says why a picture does not show that the virus scanner holds back, and shows it when it does no more. Pictures stand in posts, in what is being
 * written and beside names: they are found by their failure, wherever they are.
 */
@Service()
export class HeldPictures {
  private readonly page = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  /** Those that wait, with what stands in their place. */
  private readonly waiting = new Map<HTMLImageElement, HTMLElement | null>();
  /** Fetched once more after they were there: what fails then is no picture. */
  private readonly shown = new WeakMap<HTMLImageElement, string>();

  constructor() {
    const timer = setInterval(() => void this.askAgain(), everyMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** A picture did not load. What is not held back stays as it is. */
  async take(picture: HTMLImageElement): Promise<void> {
    if (this.waiting.has(picture) || this.shown.get(picture) === picture.src) return;
    this.waiting.set(picture, null);
    const outcome = await this.outcomeOf(picture);
    if (outcome === checkPending) this.waiting.set(picture, this.say(picture, 'waiting'));
    else this.settle(picture, outcome);
  }

  private async askAgain(): Promise<void> {
    for (const picture of [...this.waiting.keys()]) {
      const outcome = picture.isConnected ? await this.outcomeOf(picture) : 'gone';
      if (outcome !== checkPending && outcome !== 'unknown') this.settle(picture, outcome);
    }
  }

  private settle(picture: HTMLImageElement, outcome: Outcome): void {
    this.waiting.get(picture)?.remove();
    this.waiting.delete(picture);
    if (outcome === virusFound) this.say(picture, 'infected');
    if (outcome !== 'there') return;
    this.shown.set(picture, picture.src);
    // What is hidden is never fetched lazily.
    picture.loading = 'eager';
    picture.hidden = false;
    picture.setAttribute('src', picture.getAttribute('src')!);
  }

  /** Says it where the picture would stand; beside a name, where no screen reader looks either, there is no room for words. */
  private say(picture: HTMLImageElement, why: 'waiting' | 'infected'): HTMLElement | null {
    if (picture.closest('[aria-hidden=true]')) return null;
    const said = this.page.createElement('span');
    said.className = 'hv-held-picture';
    said.textContent = this.transloco.translate<string>(`documentsChecks.picture.${why}`);
    picture.hidden = true;
    picture.after(said);
    return said;
  }

  private async outcomeOf({ src }: HTMLImageElement): Promise<Outcome> {
    try {
      const answer = await this.page.defaultView!.fetch(src);
      return answer.ok ? 'there' : ((await answer.json()) as { readonly code: string }).code;
    } catch {
      // No network, or no answer of ours.
      return 'unknown';
    }
  }
}
