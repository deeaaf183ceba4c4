import { afterNextRender, DestroyRef, DOCUMENT, effect, inject, Injector, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationSkipped, Router, Scroll } from '@angular/router';
import type { PartGrowth } from './part-growth';
import type { ReadingAlong } from './reading-along';
import type { ReadingPlace } from './reading-place';
import { seqIn, ThreadAddress } from './thread-address';
import type { ThreadStore } from '../thread/thread-store';

interface Parts {
  readonly store: () => ThreadStore;
  readonly place: ReadingPlace;
  readonly growth: PartGrowth;
  readonly along: ReadingAlong;
  /** The end of what is read, once it is there. */
  readonly end: () => Element | undefined;
}

/** Brings the page of a thread to a post: the one its address names, now and later, the first new one, or the end. Create in an injection context. */
export class WayToPost {
  private readonly page = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly address = inject(ThreadAddress);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private readonly target = signal<number | null>(null);
  private found = false;

  /** The post that an address pointed to. */
  readonly pointed = this.target.asReadonly();

  constructor(private readonly parts: Parts) {
    this.followAddress();
  }

  /** Another thread is opened. @returns the number of the post its address names */
  begin(): number | null {
    this.found = false;
    return seqIn(this.fragment());
  }

  /** Whether one was brought to where one begins. */
  isFound(): boolean {
    return this.found;
  }

  /** To where one begins: the post the address names, the first new one, or the end. */
  find(): void {
    const { store, place, end } = this.parts;
    this.found = true;
    const seq = this.address.seq();
    if (seq !== null && this.address.followed()) void this.goBackTo(seq);
    else if (seq !== null) void this.show(seq);
    else if (store().reading.firstNew() !== null) place.goTo(this.page.getElementById('nye-indlaeg'));
    else place.goToEnd(end());
  }

  /** Fetches a post, goes to it and points to it. */
  async show(seq: number): Promise<void> {
    await this.parts.store().walk.showAround(seq);
    await this.rendered();
    this.target.set(seq);
    this.goTo(seq);
    this.parts.growth.look();
  }

  /** To a post that is shown. */
  goTo(seq: number): void {
    this.parts.along.arrived();
    const post = this.page.getElementById(`indlaeg-${seq}`);
    this.parts.place.goTo(post);
    post?.focus({ preventScroll: true });
  }

  /** When what has changed stands in the page. */
  rendered(): Promise<void> {
    return new Promise((resolve) => afterNextRender(() => resolve(), { injector: this.injector }));
  }

  /** To where one was reading, as it stood in the view. */
  private async goBackTo(seq: number): Promise<void> {
    const { store, place, growth } = this.parts;
    await store().walk.showAround(seq);
    await this.rendered();
    const left = store().place;
    place.putBack(this.page.getElementById(`indlaeg-${seq}`), left?.seq === seq ? left.top : 0);
    growth.look();
  }

  /** The address names another post: by a link, by going back and forth, or by the same link again. */
  private followAddress(): void {
    effect(() => {
      const seq = seqIn(this.fragment());
      if (seq !== null && this.found) untracked(() => void this.show(seq));
    });
    const window = this.page.defaultView!;
    const again = () => {
      const seq = this.address.seq();
      if (seq !== null && this.found && !this.address.followed()) void this.show(seq);
    };
    window.addEventListener('hashchange', again);
    inject(DestroyRef).onDestroy(() => window.removeEventListener('hashchange', again));
    const events = inject(Router).events.pipe(takeUntilDestroyed());
    events.subscribe((event) => {
      if (event instanceof NavigationSkipped) {
        const seq = seqIn(event.url.split('#', 2)[1]);
        if (seq !== null) void this.show(seq);
      }
      // The router puts the page where it was, or at its top, which may come after the place was found.
      if (event instanceof Scroll && this.found) void this.rendered().then(() => this.find());
    });
  }
}
