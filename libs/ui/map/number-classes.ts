/** Some of the numbers that are shown alike: from the least to the most of them. */
export interface NumberClass {
  readonly from: number;
  readonly to: number;
}

/** Beside zero, which is a class of its own. */
const mostClasses = 4;

/**
 * Parts whole numbers into at most five classes, about as many things in each, from few to many. Equal numbers are in the same class.
 * @param numbers whole, none below zero
 */
export function numberClasses(numbers: readonly number[]): readonly NumberClass[] {
  const some = numbers.filter((number) => number > 0).sort((one, other) => one - other);
  const edges = Array.from({ length: mostClasses }, (_, at) => some[Math.ceil(((at + 1) * some.length) / mostClasses) - 1]);
  const ends = [...new Set(edges.filter((edge) => edge !== undefined))];
  const classes = ends.map((to, at): NumberClass => ({ from: some.find((number) => number > (ends[at - 1] ?? 0))!, to }));
  return numbers.includes(0) ? [{ from: 0, to: 0 }, ...classes] : classes;
}

/** Which of the classes a number is in; -1 for none. */
export const classOf = (classes: readonly NumberClass[], number: number): number =>
  classes.findIndex(({ from, to }) => number >= from && number <= to);
