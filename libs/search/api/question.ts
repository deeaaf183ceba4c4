import { joinedLetters, lettersOf, searchLimits } from '@hv/search/contracts';
import { stemOf } from './danish-stem';
import { stemInText, stemOfLetters } from './known-stems';
import { stopWords } from './stop-words';

/** One part of a question: words that stand beside each other. */
interface Term {
  readonly words: readonly string[];
  readonly not: boolean;
  /** The last word may go on. */
  readonly open: boolean;
}

/** What somebody asks for. */
export interface Question {
  /** For `to_tsquery('danish', …)`; null when nothing is asked for that could be found. It holds letters, digits and our own operators only. */
  readonly tsquery: string | null;
  /** The words to be found, in the letters of `lettersOf`. */
  readonly words: readonly string[];
  /** Stems of the words that may go on. */
  readonly openings: readonly string[];
  /** Whether a word of a text is one of those asked for. */
  matches(word: string): boolean;
  /** The question with other words for some of its words. */
  with(others: ReadonlyMap<string, string>): string;
}

/** However one's keyboard writes them. */
const quotes = /[“”„‟«»]/g;
const parts = /(-?)"([^"]*)"?|(\S+)/g;
/** A word of fewer letters would go on in too many ways. */
const shortestOpen = 2;

/** Reads a question: words, "words beside each other", -without; the last word may be one that is still being typed. Whatever else it holds is space. */
export function questionOf(text: string): Question {
  const terms = termsOf(text);
  const wanted = terms.filter(({ not }) => !not);
  const tsquery = wanted.length > 0 ? terms.map(tsqueryOf).join(' & ') : null;
  const whole = new Set(wanted.flatMap(({ words }) => words.filter(isLookedFor).flatMap(formsOf).map(stemOfLetters)));
  const openings = wanted.flatMap(({ words, open }) => (open ? words.slice(-1).filter(isLookedFor).map(stemOfLetters) : []));
  const known = new Map<string, boolean>();
  const matches = (word: string): boolean => {
    const stem = stemInText(word);
    return whole.has(stem) || openings.some((opening) => stem.startsWith(opening));
  };
  return {
    tsquery,
    words: [...new Set(wanted.flatMap(({ words }) => words))],
    openings,
    // The same few words stand in most texts of a page.
    matches: (word) => {
      const match = known.get(word) ?? matches(word);
      known.set(word, match);
      return match;
    },
    with: (others) => terms.map((term) => writtenOf(term, others)).join(' '),
  };
}

const isLookedFor = (word: string): boolean => !stopWords.has(joinedLetters(word));

function termsOf(text: string): Term[] {
  const asked = text.replace(quotes, '"');
  const terms: Term[] = [];
  let left: number = searchLimits.words;
  for (const { 0: all, 1: minus, 2: phrase, 3: plain = '', index } of asked.matchAll(parts)) {
    const words = lettersOf(phrase ?? plain)
      .split(' ')
      .filter(Boolean)
      .slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    const not = phrase === undefined ? plain.startsWith('-') : minus === '-';
    const open = phrase === undefined && !not && index + all.length === asked.length && words.at(-1)!.length >= shortestOpen;
    terms.push({ words, not, open });
  }
  return terms;
}

function tsqueryOf({ words, not, open }: Term): string {
  const each = words.map((word, place) => {
    const end = open && place === words.length - 1 ? ':*' : '';
    return `(${formsOf(word)
      .map((form) => form + end)
      .join(' | ')})`;
  });
  return `${not ? '!' : ''}(${each.join(' <-> ')})`;
}

/** A word, and when it may be one that ends in s by itself the form that stems otherwise: indsats is indsat, but indsatsen is indsats. */
function formsOf(word: string): readonly string[] {
  const joined = joinedLetters(word);
  if (/\d/.test(joined)) return [joined];
  const stemmed = stemOf(joined);
  if (joined === `${stemmed}s`) return [joined, `${joined}en`];
  return stemmed.endsWith('s') && stemOf(stemmed) !== stemmed ? [joined, stemmed] : [joined];
}

function writtenOf({ words, not }: Term, others: ReadonlyMap<string, string>): string {
  const written = words.map((word) => others.get(word) ?? word).join(' ');
  return `${not ? '-' : ''}${words.length > 1 ? `"${written}"` : written}`;
}
