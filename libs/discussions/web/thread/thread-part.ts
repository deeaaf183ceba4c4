/** Which posts of a thread stand in the page, by their numbers, both included. `to` is endless where the end of the thread stands there: then new ones join. */
export interface ThreadPart {
  readonly from: number;
  readonly to: number;
}

export type PartSide = 'older' | 'newer';

/** At most so many posts stand in the page: each step costs by how many stand there, and with twice as many it would take 50 ms. */
export const partMost = 160;
/** So many stand there at first, on each side of where one begins: enough to fill a view, few enough to be there at once. */
const firstOnEachSide = 7;

/** The end of what is at hand. */
export const partAtEnd = (hand: ThreadPart): ThreadPart => ({ from: hand.to - 2 * firstOnEachSide, to: Number.POSITIVE_INFINITY });

/** The posts around a number. @param endsHere whether what is at hand goes to the end of the thread */
export function partAround(seq: number, hand: ThreadPart, endsHere: boolean): ThreadPart {
  const to = seq + firstOnEachSide;
  return { from: seq - firstOnEachSide, to: endsHere && to >= hand.to ? Number.POSITIVE_INFINITY : to };
}

/** What of a part is at hand, and never too much: at the end the oldest go as new ones come. Empty when `to < from`. */
export function partIn(hand: ThreadPart, { from, to }: ThreadPart): ThreadPart {
  const last = Math.min(to, hand.to);
  return { from: Math.max(from, hand.from, last - partMost + 1), to: last };
}

/**
 * More of what is at hand on one side; what is too much goes at the other.
 * @param shown what stands there now @param endsHere whether what is at hand goes to the end of the thread
 */
export function grownPart(shown: ThreadPart, hand: ThreadPart, side: PartSide, count: number, endsHere: boolean): ThreadPart {
  if (side === 'older') {
    const from = Math.max(hand.from, shown.from - count);
    const most = from + partMost - 1;
    return { from, to: shown.to > most ? most : endsHere && shown.to >= hand.to ? Number.POSITIVE_INFINITY : shown.to };
  }
  const last = Math.min(hand.to, shown.to + count);
  return { from: Math.max(shown.from, last - partMost + 1), to: endsHere && last === hand.to ? Number.POSITIVE_INFINITY : last };
}
