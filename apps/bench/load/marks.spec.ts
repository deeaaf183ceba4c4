import { textOf } from '../ground/texts';
import { markIn, markOf } from './marks';

describe('marks', () => {
  it('are found where a post carries one', () => {
    const bytes = Buffer.from(`xx["post.added",{"html":"<p>${markOf(1234)} og så`);
    expect(markIn(bytes, 2, bytes.length)).toBe(1234);
  });

  it('are not found in another frame, nor in a text of the bench', () => {
    const bytes = Buffer.from(`["presence"]${markOf(7)}`);
    expect(markIn(bytes, 0, 12)).toBe(-1);
    for (let number = 0; number < 200; number++) expect(markIn(Buffer.from(textOf(number)), 0, 1_000)).toBe(-1);
  });
});
