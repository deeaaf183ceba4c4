import { Problem } from '@hv/platform/api';
import { contentOf } from './post-content';

const problemOf = (body: object): Problem => {
  try {
    contentOf(body as never);
  } catch (error) {
    return error as Problem;
  }
  throw new Error('nothing was refused');
};

describe('what people write', () => {
  it('becomes a document, its text and safe html', () => {
    const { text, html, document } = contentOf({ text: 'Æbler & <pærer>\n\nNæste afsnit' });
    expect(text).toBe('Æbler & <pærer>\nNæste afsnit');
    expect(html).toBe('<p>Æbler &amp; &lt;pærer&gt;</p><p>Næste afsnit</p>');
    expect(document.type).toBe('doc');
  });

  it('is refused when it is empty', () => {
    expect(problemOf({ text: ' \n ' })).toMatchObject({ status: 422, code: 'discussions.empty' });
    expect(problemOf({ type: 'doc', content: [{ type: 'paragraph' }] })).toMatchObject({ status: 422, code: 'discussions.empty' });
  });

  it.each([
    ['html instead of the model', { html: '<p>x</p>' }],
    ['text beside the model', { text: 'x', html: 'y' }],
    ['text that is no text', { text: 5 }],
    ['a node without content where there must be', { type: 'doc', content: 'x' }],
  ])('is refused when it is %s', (_name, body) => {
    expect(problemOf(body).status).toBe(422);
  });

  it('is refused with the places of CPR numbers', () => {
    const refusal = problemOf({ text: 'Barnet 010107-4123 bor hos' });
    expect(refusal).toMatchObject({ status: 422, code: 'discussions.cpr-number' });
    expect(refusal.errors?.[0]?.ranges).toEqual([expect.objectContaining({ start: 7, end: 18 })]);
    expect(`${refusal.message} ${refusal.detail}`).not.toContain('4123');
  });
});
