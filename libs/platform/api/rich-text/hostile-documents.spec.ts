import { RichTextFaultCode, checkRichText } from '@hv/platform/contracts';
import { anId, bold, doc, hostileStrings, link, node, p, t } from '@hv/platform/contracts/rich-text/testing';
import { renderRichText } from '.';
import { harmIn } from './testing/inert-html';

const linked = (href: string) => doc(p(t('klik', link(href))));
const nested = (levels: number): ReturnType<typeof node> => (levels === 0 ? p(t('x')) : node('blockquote', nested(levels - 1)));

/** Documents made to do harm, and what becomes of them: refused with a code, or shown as inert html. */
const hostile: readonly [string, unknown, RichTextFaultCode | 'inert'][] = [
  ['script link', linked('javascript:alert(1)'), 'rich-text.link'],
  ['script link in mixed case', linked('JaVaScRiPt:alert(1)'), 'rich-text.link'],
  ['script link behind a space', linked(' javascript:alert(1)'), 'rich-text.link'],
  ['script link behind a control character', linked('\u0001javascript:alert(1)'), 'rich-text.link'],
  ['script link with a tab in it', linked('java\tscript:alert(1)'), 'rich-text.link'],
  ['script link with a line end in it', linked('java\r\nscript:alert(1)'), 'rich-text.link'],
  ['script link as entities', linked('&#x6A;avascript&colon;alert(1)'), 'rich-text.link'],
  ['script link percent-encoded', linked('%6Aavascript:alert(1)'), 'rich-text.link'],
  ['script link as a comment', linked('javascript://https://a.example/%0Aalert(1)'), 'rich-text.link'],
  ['data link', linked('data:text/html,<script>alert(1)</script>'), 'rich-text.link'],
  ['vector image as data link', linked('data:image/svg+xml,<svg onload=alert(1)>'), 'rich-text.link'],
  ['link out of its attribute', linked('https://a.example/"onmouseover="alert(1)'), 'rich-text.link'],
  ['link that hides its host', linked('https://herning.dk@evil.example/'), 'rich-text.link'],
  ['link with a backslash host', linked('https:\\\\evil.example'), 'rich-text.link'],
  ['link without scheme', linked('//evil.example'), 'rich-text.link'],
  [
    'link with event attributes',
    doc(p(t('x', { type: 'link', attrs: { href: 'https://a.example', onclick: 'alert(1)', style: 'x', target: '_top' } }))),
    'inert',
  ],
  [
    'image from elsewhere',
    doc({ type: 'image', attrs: { id: anId, alt: 'x', src: 'https://evil.example/x.png', onerror: 'alert(1)' } }),
    'inert',
  ],
  ['image with a path for an id', doc({ type: 'image', attrs: { id: '../../session', alt: 'x' } }), 'rich-text.attribute'],
  ['image with markup for a description', doc({ type: 'image', attrs: { id: anId, alt: '"><script>alert(1)</script>' } }), 'inert'],
  [
    'image with an object for a width',
    doc({ type: 'image', attrs: { id: anId, alt: 'x', width: { toString: '1' } } }),
    'rich-text.attribute',
  ],
  [
    'mention with markup for a name',
    doc(p({ type: 'mention', attrs: { kind: 'person', id: anId, label: '</span><svg onload=alert(1)>' } })),
    'inert',
  ],
  ['document link with markup for an id', doc(p({ type: 'documentLink', attrs: { id: '"><script>', label: 'x' } })), 'rich-text.attribute'],
  ['script node', doc(node('script', t('alert(1)'))), 'inert'],
  ['vector node', doc({ ...node('svg', node('foreignObject', t('<b>'))), attrs: { onload: 'alert(1)' } }), 'inert'],
  ['frame node', doc({ type: 'iframe', attrs: { src: 'javascript:alert(1)', srcdoc: '<script>' } }), 'inert'],
  ['style mark', doc(p(t('x', { type: 'style', attrs: { css: 'body{display:none}' } }))), 'inert'],
  ['element as a type', doc({ type: 'img src=x onerror=alert(1)' }), 'rich-text.node'],
  ['event attributes on blocks', doc({ ...p(t('x')), attrs: { onclick: 'alert(1)', class: 'shell', id: 'main' } }), 'inert'],
  ['code that ends its element', doc(node('codeBlock', t('</code></pre><script>alert(1)</script>'))), 'inert'],
  ['table that lets text out', doc(node('table', node('script', t('x')), node('tableRow', t('y')))), 'rich-text.misplaced'],
  ['table with strangers in it', doc(node('table', node('script', t('x')), node('tableRow', node('form', t('y'))))), 'inert'],
  ['language with markup', doc({ ...node('codeBlock', t('x')), attrs: { language: '"><script>' } }), 'rich-text.attribute'],
  ['heading level that is markup', doc({ ...node('heading', t('x')), attrs: { level: '2><script>' } }), 'rich-text.attribute'],
  [
    'prototype as attributes',
    JSON.parse('{"type":"doc","content":[{"type":"heading","attrs":{"__proto__":{"level":2}}}]}'),
    'rich-text.forbidden-key',
  ],
  ['prototype as a node', JSON.parse('{"type":"doc","content":[{"__proto__":{"type":"paragraph"}}]}'), 'rich-text.forbidden-key'],
  ['node that calls itself constructor', doc(node('constructor', t('x', { type: 'constructor' }))), 'inert'],
  ['NUL', doc(p(t('<scr\0ipt>'))), 'rich-text.nul'],
  ['half a character', doc(p(t('\udc00'))), 'rich-text.lone-surrogate'],
  ['text that runs backwards', doc(p(t('faktura\u202Efdp.exe'))), 'inert'],
  ['13 nodes deep', doc(nested(12)), 'rich-text.too-deep'],
  ['100 000 nodes deep', JSON.parse('{"type":"doc","content":['.repeat(100_000) + ']}'.repeat(100_000)), 'rich-text.json-too-deep'],
  ['1 MB of text', doc(p(t('<'.repeat(1_000_000)))), 'rich-text.too-large'],
  ['50 001 characters', doc(p(t('<'.repeat(50_001)))), 'rich-text.too-long'],
  ['50 000 characters that all grow in html', doc(p(t('<'.repeat(50_000), bold))), 'inert'],
  ...hostileStrings.map((text): [string, unknown, 'inert'] => [
    `the text ${JSON.stringify(text)}`,
    doc(p(t(text), t(text, link('https://a.example')))),
    'inert',
  ]),
];

describe('hostile documents', () => {
  it.each(hostile)('%s', (_, sent, outcome) => {
    const check = checkRichText(sent);
    if (outcome === 'inert') return expect(check.ok ? harmIn(renderRichText(check.document)) : check.faults).toEqual([]);
    expect(check.ok ? [] : check.faults.map(({ code }) => code)).toContain(outcome);
  });

  it('leave no trace of what they carry in their attributes', () => {
    const check = checkRichText(doc({ ...node('callout', t('x')), attrs: { onload: 'alert(1)', src: 'https://evil.example' } }));
    expect(check.ok && renderRichText(check.document)).toBe('<p>x</p>');
  });
});

describe('the test for harm finds it', () => {
  it.each([
    '<script></script>',
    '<p onclick="x">',
    '<img src="https://evil.example">',
    '<a href="javascript:x">',
    '<a href="https:evil.example">',
    '<svg></svg>',
    '<p><!-- x --></p>',
    '<p style="x">',
    '<iframe></iframe>',
  ])('%s', (html) => expect(harmIn(html)).not.toEqual([]));
});
