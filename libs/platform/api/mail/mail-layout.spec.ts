import { mailOf } from './mail-layout';

const content = {
  heading: 'Nyt i <Klynge Vest>',
  paragraphs: ['Æbler & pærer "i dag"', 'To\nlinjer'],
  action: { label: 'Læs <her>', url: 'https://x.example/t/1?a=1&b=2' },
};

describe('mailOf', () => {
  it('says the same as text and as html, in the frame of its language', () => {
    const danish = mailOf({ language: 'da', ...content });
    expect(danish.text).toBe(
      'Nyt i <Klynge Vest>\n\nÆbler & pærer "i dag"\n\nTo\nlinjer\n\nLæs <her>:\nhttps://x.example/t/1?a=1&b=2\n\n' +
        '-- \nHele Vejen · Samarbejde i kommunale partnerskabsnetværk\nDu får denne mail, fordi du er med i Hele Vejen. Den kan ikke besvares.\n',
    );
    expect(danish.html).toContain('<html lang="da">');
    const english = mailOf({ language: 'en', ...content });
    expect(english.html).toContain('<html lang="en">');
    expect(english.text).toContain('It cannot be answered.');
    expect(mailOf({ language: 'kl', ...content }).html).toContain('<html lang="da">');
  });

  it('escapes whatever people wrote', () => {
    const hostile = `"><script>alert('x')</script>&`;
    const { html } = mailOf({
      language: hostile,
      heading: hostile,
      paragraphs: [hostile],
      action: { label: hostile, url: `https://x.example/${encodeURI(hostile)}` },
    });
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;alert\(&#39;x&#39;\)&lt;\/script&gt;&amp;/g)).toHaveLength(4);
  });

  it('links to nothing but the web', () => {
    const link = (url: string) => () => mailOf({ language: 'da', heading: 'x', paragraphs: [], action: { label: 'x', url } });
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'nonsense']) expect(link(url)).toThrow();
  });
});
