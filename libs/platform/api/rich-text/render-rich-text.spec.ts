import { RichTextDocument } from '@hv/platform/contracts';
import { anId, bold, doc, italic, link, node, p, t } from '@hv/platform/contracts/rich-text/testing';
import { RENDERER_VERSION, renderRichText } from '.';

const html = (...content: unknown[]) => renderRichText(doc(...content) as RichTextDocument);
const rel = 'rel="noopener noreferrer nofollow"';
const header = (text: string) => node('tableHeader', p(t(text)));
const cell = (text: string, attrs = {}) => ({ ...node('tableCell', p(t(text))), attrs });

describe('renderer 2 renders', () => {
  it('says its version', () => expect(RENDERER_VERSION).toBe(2));

  it.each<[string, string, unknown[]]>([
    ['paragraphs with breaks', '<p>Kære<br>alle</p><p></p>', [p(t('Kære'), node('hardBreak'), t('alle')), p()]],
    ['text as text', '<p>&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#39;</p>', [p(t(`<b> &amp; "x" 'y'`))]],
    [
      'headings one level lower',
      '<h3>a</h3><h5>b</h5>',
      [
        { ...node('heading', t('a')), attrs: { level: 2 } },
        { ...node('heading', t('b')), attrs: { level: 4 } },
      ],
    ],
    [
      'lists',
      '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
      [node('bulletList', node('listItem', p(t('a')), { ...node('orderedList', node('listItem', p(t('b')))), attrs: { start: 3 } }))],
    ],
    [
      'quotation, code, rule',
      '<blockquote><p>a</p></blockquote><pre><code>x &lt; y\n</code></pre><hr>',
      [node('blockquote', p(t('a'))), { ...node('codeBlock', t('x < y\n')), attrs: { language: 'c++' } }, node('horizontalRule')],
    ],
    [
      'marks, each once around all it covers',
      '<p><strong>a<em>b</em></strong><em>c</em></p>',
      [p(t('a', bold), t('b', bold, italic), t('c', italic))],
    ],
    [
      'underline, strike, code',
      '<p><u><s><code>x</code></s></u></p>',
      [p(t('x', { type: 'underline' }, { type: 'strike' }, { type: 'code' }))],
    ],
    [
      'a link over several nodes as one',
      `<p><a href="https://a.example/?b=1&amp;c" ${rel}>a<strong>b</strong></a></p>`,
      [p(t('a', link('https://a.example/?b=1&c')), t('b', link('https://a.example/?b=1&c'), bold))],
    ],
    [
      'a column’s and a row’s headers',
      '<div class="wide" tabindex="0"><table><tbody><tr><th scope="col"><p>A</p></th><th scope="col"><p>B</p></th></tr><tr><th scope="row"><p>1</p></th><td colspan="2"><p>2</p></td></tr></tbody></table></div>',
      [node('table', node('tableRow', header('A'), header('B')), node('tableRow', header('1'), cell('2', { colspan: 2, rowspan: 1 })))],
    ],
    [
      'an image',
      `<img src="/api/v1/images/${anId}" alt="&quot;Kurve&quot;" width="640" height="480" loading="lazy">`,
      [{ type: 'image', attrs: { id: anId, alt: '"Kurve"', width: 640, height: 480 } }],
    ],
    [
      'a mention',
      `<p><span class="mention" data-kind="role" data-id="consultant">@Konsulenter &lt;3</span></p>`,
      [p({ type: 'mention', attrs: { kind: 'role', id: 'consultant', label: 'Konsulenter <3' } })],
    ],
    [
      'a document link, never in another link',
      `<p><a class="document-link" href="/documents/${anId}">Plan &amp; mål</a></p>`,
      [p({ type: 'documentLink', attrs: { id: anId, label: 'Plan & mål' }, marks: [link('https://a.example')] })],
    ],
    [
      'unknown nodes and marks as their text',
      '<p>a</p><p>b</p><p>cd</p>',
      [
        node('details', node('summary', t('a')), p(t('b', { type: 'glow', attrs: { style: 'x' } }))),
        p(t('c'), { ...node('badge', p(t('d'))), attrs: { onclick: 'x' } }),
      ],
    ],
    [
      'strangers in lists and tables in a place of their own',
      '<ul><li><p>a</p></li></ul><div class="wide" tabindex="0"><table><tbody><tr><td><p>b</p></td></tr><tr><td><p>c</p></td></tr></tbody></table></div>',
      [
        node('bulletList', node('task', t('a'))),
        node('table', node('caption', t('b')), node('tableRow', node('divided', t('c')), node('mark'))),
      ],
    ],
  ])('%s', (_, expected, content) => expect(html(...content)).toBe(expected));

  it('nothing it cannot trust, even in a document that was never checked', () => {
    expect(
      html(
        { ...node('heading', t('a')), attrs: { level: '1 onclick=x' } },
        p(t('b', link('javascript:alert(1)'))),
        { type: 'image', attrs: { id: '../secret', alt: 'x' } },
        p({ type: 'mention', attrs: { kind: 'person', id: '"', label: 'c' } }),
      ),
    ).toBe('<p>a</p><p>b</p><p></p>');
  });
});
