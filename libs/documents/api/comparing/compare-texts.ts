import type { ComparedBlockView, ComparedPieceView, CompareView } from '@hv/documents/contracts';
import { type Change, diffLines, diffWordsWithSpace } from 'diff';

/** What is compared at once, so that nobody else waits for it: characters, changes, ms. */
const most = { characters: 300_000, lineEdits: 600, words: 4_000, wordEdits: 300, ms: 80, blocks: 200 } as const;
/** Lines that are shown around what has changed. */
const around = 2;

/**
 * What is another in two texts, line by line, and in lines that have changed word by word; undefined when they are too long, or differ too much.
 * @param ms how long others may wait for it
 */
export function compareTexts(from: string, to: string, ms: number = most.ms): Pick<CompareView, 'blocks' | 'cut'> | undefined {
  if (from.length > most.characters || to.length > most.characters) return undefined;
  const until = performance.now() + ms;
  const lines = diffLines(ended(from), ended(to), { maxEditLength: most.lineEdits, timeout: ms });
  if (!lines) return undefined;
  const blocks: ComparedBlockView[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [change, next] = [lines[at]!, lines[at + 1]];
    if (isSame(change)) blocks.push(...sameBlocks(change, at === 0, next === undefined));
    else if (next && !isSame(next) && change.removed !== next.removed) {
      blocks.push(changed(piecesOf(change.removed ? change : next, change.removed ? next : change, until)));
      at++;
    } else blocks.push(changed([{ kind: change.added ? 'added' : 'removed', text: change.value }]));
  }
  return { blocks: blocks.slice(0, most.blocks), cut: blocks.length > most.blocks };
}

/** A last line without an end is the same as one with it. */
const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const isSame = ({ added, removed }: Change): boolean => !added && !removed;

const changed = (pieces: ComparedPieceView[]): ComparedBlockView => ({ kind: 'changed', pieces, lines: 0 });

const same = (lines: readonly string[]): ComparedBlockView[] =>
  lines.length > 0 ? [{ kind: 'same', pieces: [{ kind: 'same', text: lines.join('') }], lines: 0 }] : [];

/** What is the same, but for what stands far from what is another. */
function sameBlocks({ value }: Change, isFirst: boolean, isLast: boolean): ComparedBlockView[] {
  const lines = value.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const [before, after] = [isFirst ? 0 : around, isLast ? 0 : around];
  const left = lines.length - before - after;
  if (left <= 1) return same(lines);
  const skipped: ComparedBlockView = { kind: 'skipped', pieces: [], lines: left };
  return [...same(lines.slice(0, before)), skipped, ...same(lines.slice(lines.length - after))];
}

/** Lines that were put in place of others: word by word, as long as that is soon done. */
function piecesOf(removed: Change, added: Change, until: number): ComparedPieceView[] {
  const whole: ComparedPieceView[] = [
    { kind: 'removed', text: removed.value },
    { kind: 'added', text: added.value },
  ];
  const left = until - performance.now();
  if (left <= 0 || removed.value.length + added.value.length > most.words) return whole;
  const words = diffWordsWithSpace(removed.value, added.value, { maxEditLength: most.wordEdits, timeout: left });
  if (!words?.some((change) => isSame(change) && /\w/.test(change.value))) return whole;
  return words.map((change) => ({ kind: change.added ? 'added' : change.removed ? 'removed' : 'same', text: change.value }));
}
