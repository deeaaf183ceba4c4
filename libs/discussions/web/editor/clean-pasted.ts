import { setAside, styleOf } from './set-aside-styles';
import { makeWordLists } from './word-lists';

const unwanted =
  'style, script, noscript, meta, link, title, head > *, xml, template, iframe, object, embed, form, button, input, select, svg, canvas, video, audio';
const hidden = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|font-size:\s*0(?:px|pt)?\s*(?:;|$)|max-height:\s*0(?:px)?\s*(?:;|$)/i;
const safeLink = /^https:\/\/[a-z0-9-]+\.safelinks\.protection\.outlook\.com\//i;
const blank = /^[\s\u00a0\u200b]*$/;

/**
 * Makes what comes from Word, Outlook, Excel or a page into the few things a post knows: paragraphs, headings, lists, quotes, tables,
 * links, bold and italic. Pictures from elsewhere go: they would tell their owner who reads, and are sent as files instead.
 * @param root what the clipboard held, in a document of its own that loads nothing, its styles set aside; changed in place
 */
export function cleanPasted(root: Element | DocumentFragment): void {
  const box = root as Element;
  removeComments(box);
  for (const element of box.querySelectorAll(unwanted)) element.remove();
  for (const element of box.querySelectorAll(`[${setAside}], [hidden]`)) if (isHidden(element)) element.remove();
  for (const picture of box.querySelectorAll('img:not([data-image-id]), picture, v\\:shape, v\\:imagedata')) picture.remove();
  makeWordLists(box);
  for (const element of [...box.querySelectorAll('*')].filter(({ localName }) => localName.includes(':'))) unwrap(element);
  keepEmphasis(box);
  unwrapLayoutTables(box);
  levelHeadings(box);
  for (const link of box.querySelectorAll('a')) cleanLink(link);
  for (const paragraph of box.querySelectorAll('p, h1, h2, h3, h4, h5, h6'))
    if (
      blank.test(paragraph.textContent ?? '') &&
      !paragraph.querySelector('img, br') &&
      paragraph.parentElement?.closest('td, th, li') === null
    )
      paragraph.remove();
  for (const element of box.querySelectorAll('*'))
    for (const name of [setAside, 'class', 'align', 'bgcolor']) element.removeAttribute(name);
}

function removeComments(box: Element): void {
  const walk = box.ownerDocument.createTreeWalker(box, 128);
  const comments: Comment[] = [];
  while (walk.nextNode()) comments.push(walk.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

const isHidden = (element: Element): boolean => {
  const style = styleOf(element);
  // Word writes its bullets in parts that are «ignored», which are read before they go.
  return element.hasAttribute('hidden') || (hidden.test(style) && !/mso-list/i.test(style));
};

/** Google and Outlook say bold and italic by styles. A bold part that says it is not is the wrapping that Google puts around everything. */
function keepEmphasis(box: Element): void {
  for (const element of box.querySelectorAll<HTMLElement>(`b[${setAside}], strong[${setAside}]`))
    if (/font-weight:\s*(?:normal|[1-4]00)/i.test(styleOf(element))) unwrap(element);
  for (const element of box.querySelectorAll(`span[${setAside}], font[${setAside}]`)) {
    const style = styleOf(element);
    if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) wrapContent(element, 'strong');
    if (/font-style:\s*italic/i.test(style)) wrapContent(element, 'em');
    unwrap(element);
  }
}

/** Mails are laid out by tables: one that says so, holds another, or has a single column is no table to its readers. */
function unwrapLayoutTables(box: Element): void {
  for (const table of [...box.querySelectorAll('table')].reverse()) {
    const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);
    const isLayout =
      /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || cells.length <= table.rows.length || table.querySelector('table');
    if (!isLayout) continue;
    const lines = cells.map((cell) => {
      const line = table.ownerDocument.createElement('div');
      line.append(...cell.childNodes);
      return line;
    });
    table.replaceWith(...lines);
  }
}

/** The highest heading there is becomes the highest a post has, the others follow below it. */
function levelHeadings(box: Element): void {
  const headings = [...box.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levelOf = (heading: Element): number => Number(heading.localName.slice(1));
  const top = Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const level = box.ownerDocument.createElement(`h${Math.min(4, 2 + levelOf(heading) - top)}`);
    level.append(...heading.childNodes);
    heading.replaceWith(level);
  }
}

/** Outlook sends its readers by its own address: where a link leads is better kept as it was. */
function cleanLink(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? '';
  if (safeLink.test(address)) link.setAttribute('href', new URL(address).searchParams.get('url') ?? address);
  if (address === '' || address.startsWith('#')) unwrap(link);
}

function wrapContent(element: Element, name: string): void {
  const wrapping = element.ownerDocument.createElement(name);
  wrapping.append(...element.childNodes);
  element.append(wrapping);
}

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);
