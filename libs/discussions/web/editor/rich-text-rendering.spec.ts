import type { RichTextDocument } from '@hv/platform/contracts';
import { renderDocument } from './rich-text-rendering';

function shown(...content: RichTextDocument['content']): string {
  const host = document.createElement('div');
  host.append(renderDocument({ type: 'doc', schemaVersion: 1, content }, document));
  return host.innerHTML;
}

describe('what one has just written', () => {
  it('looks as it will', () => {
    expect(
      shown(
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Først' }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'fed', marks: [{ type: 'bold' }, { type: 'italic' }] }, { type: 'hardBreak' }],
        },
        {
          type: 'orderedList',
          attrs: { start: 4 },
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'fire' }] }] }],
        },
        { type: 'blockquote', content: [{ type: 'paragraph' }] },
      ),
    ).toBe('<h3>Først</h3><p><em><strong>fed</strong></em><br></p><ol start="4"><li><p>fire</p></li></ol><blockquote><p></p></blockquote>');
  });

  it('is never read as html', () => {
    expect(shown({ type: 'paragraph', content: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] })).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });

  it('links only to what may be linked to', () => {
    const link = (href: string) =>
      shown({ type: 'paragraph', content: [{ type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href } }] }] });
    expect(link('https://kl.dk')).toBe('<p><a href="https://kl.dk">her</a></p>');
    expect(link('javascript:alert(1)')).toBe('<p><span>her</span></p>');
  });

  it('shows the words of what it does not know', () => {
    expect(shown({ type: 'constructor', content: [{ type: 'text', text: 'ord', marks: [{ type: 'toString' }] }] })).toBe(
      '<div><span>ord</span></div>',
    );
    expect(shown({ type: 'paragraph', content: [{ type: 'mention', attrs: { kind: 'role', id: 'monitor', label: 'Styrelsen' } }] })).toBe(
      '<p><span>@Styrelsen</span></p>',
    );
  });
});
