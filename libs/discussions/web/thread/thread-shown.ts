import { computed, linkedSignal, signal } from '@angular/core';
import { grownPart, partAround, partAtEnd, partIn, type PartSide, type ThreadPart } from './thread-part';
import type { ThreadPosts } from './thread-posts';

/** When more than so many come at once where one reads along, they are shown little by little. */
const mostAtOnce = 16;
/** So many posts beside those that are shown are kept at hand, so that nobody waits for them; as many are fetched before they are needed. */
const atHand = 100;
const fetchAt = 40;

/** What of a thread's posts stands in the page: never more than `partMost`, whatever the thread's length. */
export class ThreadShown {
  /** Whether the end of what is shown is in view: then new posts are added there, else they wait to be asked for. */
  readonly atEnd = signal(true);
  /** How far the posts go that one has been offered; it stands still while one reads further up. */
  private readonly revealed;
  /** What of them is here and may be shown. */
  readonly hand;
  private readonly part;
  private readonly shown;

  /** Ascending, without a hole. */
  readonly posts;
  /** Whether they go to the end of the thread, or to the posts that wait. */
  readonly goesToEnd;
  /** Posts by others that came while one read further up. */
  readonly waiting;
  readonly hasOlder;
  readonly hasNewer;

  constructor(
    private readonly all: ThreadPosts,
    me: () => string,
  ) {
    const endless = signal(true);
    this.revealed = linkedSignal<{ last: number; follows: boolean }, number>({
      source: () => ({ last: all.lastSeq(), follows: this.atEnd() && endless() }),
      computation: ({ last, follows }, before) => (follows || !before || before.value === 0 ? last : before.value),
    });
    this.hand = computed((): ThreadPart => ({ from: all.range().from, to: Math.min(all.range().to, this.revealed()) }), {
      equal: samePart,
    });
    this.part = linkedSignal<number, ThreadPart>({
      source: () => this.hand().to,
      computation: (to, before) => {
        const part = before?.value ?? { from: 1, to: Number.POSITIVE_INFINITY };
        return part.to > to && before && to - before.source > mostAtOnce ? { from: part.from, to: before.source + mostAtOnce } : part;
      },
    });
    this.setPart = (part) => {
      this.part.set(part);
      endless.set(part.to === Number.POSITIVE_INFINITY);
    };
    this.shown = computed(() => partIn(this.hand(), this.part()), { equal: samePart });
    this.posts = computed(() => {
      const { from, to } = this.shown();
      return all.shown().filter(({ seq }) => seq >= from && seq <= to);
    });
    this.hasOlder = computed(() => this.shown().from > 1 && this.shown().to > 0);
    this.hasNewer = computed(() => all.hasNewer() || this.shown().to < this.hand().to);
    this.goesToEnd = computed(() => !this.hasNewer());
    this.waiting = computed(() => {
      const revealed = this.revealed();
      return all.shown().filter((post) => post.seq > revealed && !post.removed && post.author.id !== me()).length;
    });
  }

  private readonly setPart: (part: ThreadPart) => void;

  /** Shows few posts, as when one comes there: around a number, or at the end of what is at hand. */
  begin(seq: number | null): void {
    const { from, to } = this.hand();
    if (seq === null || seq < from || seq > to) this.beginAtEnd();
    else this.setPart(partAround(seq, this.hand(), this.endsHere()));
  }

  /** Shows the end of what is at hand. */
  beginAtEnd(): void {
    this.setPart(partAtEnd(this.hand()));
  }

  /** Shows the posts around a number that is at hand; leaves what is shown when it stands there already. */
  beginAround(seq: number): void {
    const { from, to } = this.shown();
    if (seq < from || seq > to) this.setPart(partAround(seq, this.hand(), this.endsHere()));
  }

  /** Shows more of what is at hand on one side. @returns whether there was any */
  grow(side: PartSide, count: number): boolean {
    if (!this.canGrow(side)) return false;
    this.setPart(grownPart(this.shown(), this.hand(), side, count, this.endsHere()));
    const { from, to } = this.shown();
    this.all.keepOnly(from - atHand, this.goesToEnd() ? Number.MAX_SAFE_INTEGER : to + atHand);
    return true;
  }

  canGrow(side: PartSide): boolean {
    return side === 'older' ? this.shown().from > this.hand().from : this.shown().to < this.hand().to;
  }

  /** Whether posts should be fetched on a side, before one comes to the end of what is at hand. */
  wants(side: PartSide): boolean {
    const [shown, hand] = [this.shown(), this.hand()];
    return side === 'older' ? this.all.hasOlder() && shown.from - hand.from < fetchAt : this.all.hasNewer() && hand.to - shown.to < fetchAt;
  }

  /** Whoever reads here has been offered everything up to this post. */
  reveal(seq: number): void {
    this.revealed.update((revealed) => Math.max(revealed, seq));
  }

  private endsHere(): boolean {
    return !this.all.hasNewer();
  }
}

const samePart = (one: ThreadPart, other: ThreadPart): boolean => one.from === other.from && one.to === other.to;
