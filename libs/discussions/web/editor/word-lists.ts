import { setAside, styleOf } from './set-aside-styles';

/** A paragraph of Word that it shows as an item of a list. */
interface ListParagraph {
  readonly element: HTMLElement;
  readonly list: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
}

const mark = /mso-list:\s*(l\d+)\s+level(\d)/i;
/** A number, a letter or a Roman numeral with its sign: anything else is a bullet. */
const number = /^\(?(?:(\d{1,4})|[a-zæøå]|[ivxlc]{1,6})[.)]/i;

/**
 * Makes lists of what Word and Outlook paste as paragraphs that only look like items: `mso-list` says which list and how deep, and the
 * sign before the text stands in a part that is to be ignored.
 */
export function makeWordLists(root: Element): void {
  const waiting = [...root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6, div')].filter((element) =>
    mark.test(styleOf(element)),
  );
  while (waiting.length > 0) {
    const run = runFrom(waiting);
    const place = run[0]!.element;
    const items = run.map(read);
    const list = listOf(items, place.ownerDocument);
    place.before(list);
    for (const { element } of items) element.remove();
  }
}

/** The items that follow one another without anything between. */
function runFrom(waiting: HTMLElement[]): { element: HTMLElement }[] {
  const run = [{ element: waiting.shift()! }];
  while (waiting[0] && waiting[0] === nextOf(run.at(-1)!.element)) run.push({ element: waiting.shift()! });
  return run;
}

function nextOf(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && next.nodeType !== 1 && !next.textContent?.trim()) next = next.nextSibling;
  return next?.nodeType === 1 ? (next as Element) : null;
}

function read({ element }: { element: HTMLElement }): ListParagraph {
  const [, list, level] = mark.exec(styleOf(element))!;
  const ignored = [...element.querySelectorAll(`[${setAside}]`)].filter((part) => /mso-list:\s*ignore/i.test(styleOf(part)));
  const sign = (ignored[0]?.textContent ?? '').replace(/\s/g, '');
  for (const part of ignored) part.remove();
  const [matched, digits] = number.exec(sign) ?? [];
  return { element, list: list!, level: Number(level), ordered: matched !== undefined, start: digits ? Number(digits) : 1 };
}

/** Nested as deep as the levels say; a level that is skipped is not made up. */
function listOf(items: readonly ListParagraph[], page: Document): DocumentFragment {
  const all = page.createDocumentFragment();
  const open: { level: number; ordered: boolean; list: string; element: HTMLElement }[] = [];
  for (const { element, level, ordered, start, list } of items) {
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    const last = open.at(-1);
    if (last && last.level === level && (last.ordered !== ordered || last.list !== list)) open.pop();
    if (open.at(-1)?.level !== level) {
      const made = page.createElement(ordered ? 'ol' : 'ul');
      if (ordered && start !== 1) made.setAttribute('start', String(start));
      const parent = open.at(-1)?.element.lastElementChild;
      (parent ?? all).append(made);
      open.push({ level, ordered, list, element: made });
    }
    const item = open.at(-1)!.element.appendChild(page.createElement('li'));
    item.appendChild(page.createElement('p')).append(...element.childNodes);
  }
  return all;
}
