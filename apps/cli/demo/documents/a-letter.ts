import { escaped, packaging, zipped } from './zipped';

const main = 'word/document.xml';

/** A Word document. @param text as people write it: `# ` begins a heading, `- ` an item of a list, and each line is a paragraph */
export function aLetter(text: string): Promise<Buffer> {
  const body = text.trim().split('\n').map(paragraph).join('');
  return zipped({
    ...packaging(main, { [main]: 'wordprocessingml.document.main' }),
    [main]: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

function paragraph(line: string): string {
  if (line.startsWith('# ')) return styled(line.slice(2), '<w:spacing w:before="240"/>', '<w:b/><w:sz w:val="32"/>');
  if (line.startsWith('- ')) return styled(`• ${line.slice(2)}`, '<w:ind w:left="567" w:hanging="284"/>', '');
  return styled(line, '<w:spacing w:after="120"/>', '');
}

const styled = (text: string, place: string, look: string): string =>
  `<w:p><w:pPr>${place}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
