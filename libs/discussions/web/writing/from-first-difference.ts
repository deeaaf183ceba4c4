/**
 * A text from the line on where it first differs from another, such as below a quote that both begin with. `…` stands for what is left out.
 * Where the other only goes on, its last line is what there is to show.
 */
export function fromFirstDifference(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  const written = text.trimEnd();
  const start = written.lastIndexOf('\n', Math.min(same, written.length) - 1) + 1;
  return start === 0 ? text : `… ${text.slice(start)}`;
}
