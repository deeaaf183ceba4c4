/** Something that lies somewhere. */
export interface Placed {
  readonly code: string;
  readonly place: readonly [x: number, y: number];
}

const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type Direction = keyof typeof directions;

export const isDirection = (key: string): key is Direction => key in directions;

/**
 * What lies next in a direction: the nearest of those that lie more in that direction than beside it, what lies straight ahead before what
 * lies aslant. Null when there is nothing more that way.
 */
export function neighbourOf<Thing extends Placed>(from: Placed, direction: Direction, all: readonly Thing[]): Thing | null {
  const [right, down] = directions[direction];
  let nearest: Thing | null = null;
  let least = Infinity;
  for (const thing of all) {
    const [x, y] = [thing.place[0] - from.place[0], thing.place[1] - from.place[1]];
    const ahead = x * right + y * down;
    const beside = Math.abs(x * down) + Math.abs(y * right);
    if (ahead <= 0 || beside > ahead * 1.2) continue;
    const distance = ahead + 1.5 * beside;
    if (distance < least) [nearest, least] = [thing, distance];
  }
  return nearest;
}
