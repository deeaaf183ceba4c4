import { disposition } from './disposition';

describe('the name a file is saved as', () => {
  it.each([
    ['Referat.pdf', `attachment; filename="Referat.pdf"; filename*=UTF-8''Referat.pdf`],
    ['Køreplan (2).docx', `attachment; filename="K_replan (2).docx"; filename*=UTF-8''K%C3%B8replan%20%282%29.docx`],
    ['a"\r\nX: y.txt', `attachment; filename="a___X: y.txt"; filename*=UTF-8''a%22%0D%0AX%3A%20y.txt`],
    ['a\ud800', `attachment; filename="a_"; filename*=UTF-8''a%EF%BF%BD`],
  ])('%j', (name, header) => {
    expect(disposition('attachment', name)).toBe(header);
  });

  it('may be left to the browser', () => {
    expect(disposition('inline')).toBe('inline');
  });
});
