import { checkRichText } from '@hv/platform/contracts';
import { renderRichText } from '@hv/platform/api/rich-text';
import { documentOf } from './markup';

describe('the demo’s markup', () => {
  it.each([
    ['Hej alle', '<p>Hej alle</p>'],
    ['Et\n\nTo', '<p>Et</p><p>To</p>'],
    ['Et\nTo', '<p>Et<br>To</p>'],
    ['- et\n- **to** tre', '<ul><li><p>et</p></li><li><p><strong>to</strong> tre</p></li></ul>'],
    ['> sagt\n> igen', '<blockquote><p>sagt<br>igen</p></blockquote>'],
    ['Se **her** og **der**', '<p>Se <strong>her</strong> og <strong>der</strong></p>'],
    ['Først:\n\n- et\n\nSidst - ja', '<p>Først:</p><ul><li><p>et</p></li></ul><p>Sidst - ja</p>'],
  ])('%j', (text, html) => {
    const check = checkRichText(documentOf(text));
    expect(check.ok && renderRichText(check.document)).toBe(html);
  });
});
