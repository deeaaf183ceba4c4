/** One page of a list; `next` is the cursor of the following page, or null at the end. */
export interface Page<Item, Cursor = string> {
  readonly items: readonly Item[];
  readonly next: Cursor | null;
}

/** How many items a page holds. */
export const pageLimits = { default: 50, max: 200 } as const;
