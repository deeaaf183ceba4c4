import { checkRichText } from '.';
import { doc, p, t } from './testing';

const codesOf = (value: unknown) => {
  const check = checkRichText(value);
  return check.ok ? [] : [...new Set(check.faults.map(({ code }) => code))];
};
const parsed = (json: string): unknown => JSON.parse(json);
const around = (value: string) => `{"type":"doc","content":[{"type":"x","attrs":{"a":${value}}}]}`;

function twoOfEach(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = [value, value];
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = { type: 'x' };
  value.content = [value, value];
  return doc(value);
}

describe('values that want to do harm are refused, never thrown at', () => {
  it.each<[string, unknown, string]>([
    ['a prototype in attributes', parsed(around('{"__proto__":{"level":2}}')), 'rich-text.forbidden-key'],
    ['a prototype for the document', parsed('{"type":"doc","__proto__":{"content":[]}}'), 'rich-text.forbidden-key'],
    ['a constructor', parsed(around('{"constructor":{"prototype":{}}}')), 'rich-text.forbidden-key'],
    ['NUL', doc(p(t('a\0b'))), 'rich-text.nul'],
    ['NUL in a key', parsed(around('{"a\\u0000":1}')), 'rich-text.forbidden-key'],
    ['half a surrogate pair in a key', parsed(around('{"\\ud800":1}')), 'rich-text.forbidden-key'],
    ['half a surrogate pair', doc(p(t('a\ud83d'))), 'rich-text.lone-surrogate'],
    ['a surrogate pair over two nodes', doc(p(t('\ud83d'), t('\ude42'))), 'rich-text.lone-surrogate'],
    ['a number beyond numbers', parsed(around('1e400')), 'rich-text.not-json'],
    ['a function', doc({ type: 'x', attrs: { a: () => 1 } }), 'rich-text.not-json'],
    ['a big integer', doc({ type: 'x', attrs: { a: 1n } }), 'rich-text.not-json'],
    ['holes', doc(...new Array<unknown>(5)), 'rich-text.not-json'],
    ['an array of four thousand million holes', { type: 'doc', content: new Array(2 ** 32 - 1) }, 'rich-text.not-json'],
    ['depth 100 000 of arrays', parsed(around('['.repeat(100_000) + ']'.repeat(100_000))), 'rich-text.json-too-deep'],
    ['depth 100 000 of nodes', parsed('{"type":"doc","content":['.repeat(100_000) + ']}'.repeat(100_000)), 'rich-text.json-too-deep'],
    ['a cycle', cycle(), 'rich-text.json-too-deep'],
    ['two to the fiftieth of one array', doc({ type: 'x', attrs: { a: twoOfEach(50) } }), 'rich-text.too-large'],
    ['20 MB of text', doc(p(t('x'.repeat(20_000_000)))), 'rich-text.too-large'],
    ['a million empty objects', { type: 'doc', content: Array.from({ length: 1_000_000 }, () => ({})) }, 'rich-text.too-large'],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('trap');
          },
        },
      ),
      'rich-text.unreadable',
    ],
  ])('%s', (_, value, code) => {
    expect(codesOf(value)).toContain(code);
  });

  it('keeps thirty marks on a letter, whichever they are and however they are sent', () => {
    const marked = (marks: string) => {
      const half = marks.length / 2;
      const check = checkRichText(doc(p(t(`q${marks.slice(0, half)}`), t(`${marks.slice(half)}b`))));
      return check.ok ? check.document.content[0]?.content?.[0]?.text : check.faults;
    };
    // U+0301 goes above and U+0316 below: NFC puts those below first.
    expect(marked('\u0301\u0316'.repeat(60_000))).toBe(`q${'\u0316'.repeat(15)}${'\u0301'.repeat(15)}b`);
    // U+0344 is two marks in NFC.
    expect(marked('\u0344'.repeat(60_000))).toBe(`q${'\u0308\u0301'.repeat(15)}b`);
  });

  it('calls no getter', () => {
    let called = false;
    const getter = {
      type: 'doc',
      get content() {
        called = true;
        return [];
      },
    };
    expect(codesOf(getter)).toEqual(['rich-text.not-json']);
    expect(called).toBe(false);
  });

  it('changes no prototype', () => {
    checkRichText(parsed('{"type":"doc","__proto__":{"polluted":1},"content":[{"type":"x","attrs":{"__proto__":{"polluted":1}}}]}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('names its keys by nothing the sender made up', () => {
    const check = checkRichText(doc({ type: 'x', attrs: { '<script>\n': NaN } }));
    expect(check).toEqual({ ok: false, faults: [{ path: 'content.0.attrs.?', code: 'rich-text.not-json' }] });
  });

  it('takes a node by any name, also by one that every object has', () => {
    for (const type of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const sent = doc({ type }, p(t('a', { type })));
      expect(checkRichText(sent)).toEqual({ ok: true, document: sent });
    }
  });
});
