import { getSchema } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { checkRichText } from '@hv/platform/contracts';
import { richTextExtensions } from './rich-text-extensions';
import { cleanPasted } from './clean-pasted';
import { setAsideStyles } from './set-aside-styles';

const schema = getSchema(richTextExtensions(() => ({ label: '', hint: '' })));

/** What becomes of a clipboard's html, in short: `p(tekst)`. */
function pasted(html: string): string {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.innerHTML = setAsideStyles(html);
  cleanPasted(box);
  const json = DOMParser.fromSchema(schema).parse(box).toJSON() as object;
  const checked = checkRichText({ ...json });
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.document.content.map(short).join(' ');
}

interface Part {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Record<string, unknown>;
  readonly marks?: readonly { type: string; attrs?: Record<string, unknown> }[];
  readonly content?: readonly Part[];
}

const names: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

function short({ type, text, attrs, marks = [], content = [] }: Part): string {
  if (type === 'text') return marks.reduce((inner, mark) => `${mark.type}${mark.attrs ? `[${mark.attrs['href']}]` : ''}(${inner})`, text!);
  const start = type === 'orderedList' && attrs?.['start'] !== 1 ? `@${attrs?.['start']}` : '';
  const name = type === 'heading' ? `h${attrs?.['level']}` : (names[type] ?? type);
  return `${name}${start}(${content.map(short).join(type === 'paragraph' || type === 'heading' ? '' : ' ')})`;
}

const wordItem = (level: number, sign: string, text: string, list = 'l0', place = 'Middle'): string => `
  <p class=MsoListParagraphCxSp${place} style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span
  lang=DA style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-ansi-language:DA'><span style='mso-list:Ignore'>${sign}<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=DA style='mso-ansi-language:DA'>${text}<o:p></o:p></span></p>`;

const word = (body: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=ProgId content=Word.Document><link rel=File-List href="file:///C:/Users/mh/AppData/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=DA style='tab-interval:65.2pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('from Word', () => {
  it('comes headings, bold and paragraphs without their styles and empty lines', () => {
    const html = word(`<h1 style='color:#2F5496'>Køreplan<o:p></o:p></h1><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <h2>Mål</h2><p class=MsoNormal style='margin-bottom:8pt'><b><span lang=DA>Tidligt</span></b><span lang=DA> og <i>sammen</i></span></p>`);
    expect(pasted(html)).toBe('h2(Køreplan) h3(Mål) p(bold(Tidligt) og italic(sammen))');
  });

  it('come lists as lists, nested as they were', () => {
    const html = word(
      wordItem(1, '·', 'Skole', 'l0', 'First') +
        wordItem(2, 'o', 'Fravær') +
        wordItem(2, 'o', 'Trivsel') +
        wordItem(1, '·', 'Dagtilbud', 'l0', 'Last'),
    );
    expect(pasted(html)).toBe('ul(li(p(Skole) ul(li(p(Fravær)) li(p(Trivsel)))) li(p(Dagtilbud)))');
  });

  it('come numbers as numbers, from where they began, and another list after another', () => {
    const html = word(
      `${wordItem(1, '3.', 'Tre')}${wordItem(1, '4.', 'Fire')}<p class=MsoNormal>Så:</p>${wordItem(1, 'a)', 'Først', 'l1')}${wordItem(1, '·', 'Punkt', 'l2')}`,
    );
    expect(pasted(html)).toBe('ol@3(li(p(Tre)) li(p(Fire))) p(Så:) ol(li(p(Først))) ul(li(p(Punkt)))');
  });

  it('comes a table with its cells, and no picture from a disk', () => {
    const html = word(`<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=200 valign=top style='width:150pt'>
      <p class=MsoNormal>Kommune<o:p></o:p></p></td><td><p class=MsoNormal>Antal</p></td></tr><tr><td><p>Herning</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>
      <p class=MsoNormal><!--[if gte vml 1]><v:shape id="Billede_1"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img width=10 height=10 src="file:///C:/clip_image002.png"><![endif]></p>`);
    expect(pasted(html)).toMatch(/^table\(tr\(td\(p\(Kommune\)\) td\(p\(Antal\)\)\) tr\(td\(p\(Herning\)\) td\(p\(\s*\)\)\)\)$/);
  });
});

describe('from Outlook', () => {
  it('come links to where they lead, and neither hidden words nor tracking pictures', () => {
    const html = `<div class="WordSection1"><p class="MsoNormal">Se <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.sbst.dk%2Fpuljer&amp;data=05">puljerne</a></p>
      <div style="display:none;max-height:0px">Vis i browser</div><img src="https://track.example/o.gif?u=mette" width="1" height="1">
      <p class="MsoNormal"><a href="#_Toc1">Top</a> <a href="javascript:alert(1)">her</a></p></div>`;
    expect(pasted(html)).toBe('p(Se link[https://www.sbst.dk/puljer](puljerne)) p(Top her)');
  });

  it('comes the text of a mail that is laid out by tables', () => {
    const html = `<table role="presentation" width="600"><tr><td><table><tr><td><h3>Nyhedsbrev</h3></td></tr><tr><td>Kære alle</td></tr></table></td></tr></table>`;
    expect(pasted(html)).toBe('h2(Nyhedsbrev) p(Kære alle)');
  });
});

describe('from pages', () => {
  it('comes what they say', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;color:#000">Fed</span><span style="font-style:italic"> skrå</span></p>
      <ul><li dir="ltr"><p><span>et</span></p></li></ul></b>`;
    expect(pasted(html)).toBe('p(bold(Fed)italic( skrå)) ul(li(p(et)))');
  });

  it('come tables with their headings, and nothing that runs or asks', () => {
    const html = `<article><h2 onclick="x()">Tal</h2><script>alert(1)</script><style>p{}</style><form><input value="x"><button>Køb</button></form>
      <table><thead><tr><th scope="col" colspan="2">År</th></tr></thead><tbody><tr><td>2015</td><td>2016</td></tr></tbody></table>
      <iframe src="https://x.example"></iframe><svg onload="x()"><text>x</text></svg><blockquote><p>Sagt</p></blockquote><pre><code>kode</code></pre></article>`;
    expect(pasted(html)).toBe('h2(Tal) table(tr(th(p(År))) tr(td(p(2015)) td(p(2016)))) blockquote(p(Sagt)) codeBlock(kode)');
  });

  it.each(['', '<p>', '<table><tr></tr></table>', '<ul></ul>', '<li>løs</li>', '<td>løs</td>', '<o:p></o:p>', '<!-- kun -->'])(
    '%s is no trouble',
    (html) => {
      expect(() => pasted(html)).not.toThrow();
    },
  );
});
