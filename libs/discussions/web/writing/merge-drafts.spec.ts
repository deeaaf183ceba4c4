import type { DraftView } from '@hv/discussions/contracts';
import { draftText } from './draft-text';
import { mergeDrafts } from './merge-drafts';

/** @param attrs of its paragraph, as the editor has them and the server does not */
const doc = (words: string, attrs?: object): object => ({
  type: 'doc',
  schemaVersion: 1,
  content: [{ type: 'paragraph', ...(attrs ? { attrs } : {}), content: [{ type: 'text', text: words }] }],
});
const on = (version: number, text: string): DraftView => ({
  place: 'thread',
  placeId: 't',
  title: null,
  body: doc(text),
  version,
  savedAt: '2026-11-20T09:00:00Z',
});
const base = (version: number, text: string) => ({ version, text: draftText(doc(text)) });
/** As the database gives it back: the keys in another order. */
const reordered = ({ body, ...draft }: DraftView): DraftView => ({ ...draft, body: Object.fromEntries(Object.entries(body).reverse()) });

describe('two copies of a draft', () => {
  it.each([
    ['nothing anywhere', null, null, null, 'keep'],
    ['begun here, never saved', doc('a'), null, null, 'keep'],
    ['begun on another device', null, null, on(1, 'a'), 'take'],
    ['saved, the same on both', doc('a'), base(1, 'a'), on(1, 'a'), 'keep'],
    ['written on here', doc('ab'), base(1, 'a'), on(1, 'a'), 'keep'],
    ['written on there', doc('a'), base(1, 'a'), on(2, 'ab'), 'take'],
    ['written on here and there', doc('ab'), base(1, 'a'), on(2, 'ac'), 'both'],
    ['written on here and there, alike', doc('ab'), base(1, 'a'), on(2, 'ab'), 'take'],
    ['begun here, saved, and not told so', doc('a'), null, reordered(on(1, 'a')), 'take'],
    ['begun in the editor, saved, and not told so', doc('Bla\u030a', { dir: 'auto' }), null, on(1, 'Blå'), 'take'],
    ['begun here and there', doc('a'), null, on(1, 'b'), 'both'],
    ['sent there, untouched here', doc('a'), base(1, 'a'), null, 'drop'],
    ['sent there, written on here', doc('ab'), base(1, 'a'), null, 'keep'],
    ['lost here, still there', null, base(1, 'a'), on(1, 'a'), 'take'],
  ] as const)('%s', (_what, local, known, server, expected) => expect(mergeDrafts(local, known, server)).toBe(expected));
});
