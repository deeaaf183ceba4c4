import { hearXml } from './xml-words';
import { Sheets } from './sheets';
import type { TextSink } from './text-sink';
import { ZipParts } from './zip-parts';

/** Where Word and PowerPoint keep words, in the order they are read. */
const written = [
  /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
  /^ppt\/slides\/slide\d+\.xml$/,
  /^ppt\/notesSlides\/notesSlide\d+\.xml$/,
];

/** Only what stands in a run of text: other names hold what was deleted, and instructions. */
class RunsOfText {
  private inRun = false;

  constructor(private readonly sink: TextSink) {}

  get done(): boolean {
    return this.sink.full;
  }

  begins(name: string): void {
    if (name === 't') this.inRun = true;
    if (name === 'tab') this.sink.add('\t');
    if (name === 'br' || name === 'cr') this.sink.add('\n');
  }

  says(words: string): void {
    if (this.inRun) this.sink.add(words);
  }

  ends(name: string): void {
    if (name === 't') this.inRun = false;
    if (name === 'p') this.sink.add('\n');
    if (name === 'tc') this.sink.add('\t');
  }
}

/** OpenDocument: all that stands in paragraphs and headings. */
class OpenParagraphs {
  private depth = 0;

  constructor(private readonly sink: TextSink) {}

  get done(): boolean {
    return this.sink.full;
  }

  begins(name: string): void {
    if (name === 'p' || name === 'h') this.depth++;
    if (name === 's' || name === 'tab') this.sink.add(name === 's' ? ' ' : '\t');
    if (name === 'line-break') this.sink.add('\n');
  }

  says(words: string): void {
    if (this.depth > 0) this.sink.add(words);
  }

  ends(name: string): void {
    if (name === 'p' || name === 'h') {
      this.depth--;
      this.sink.add('\n');
    }
    if (name === 'table-cell') this.sink.add('\t');
  }
}

/** The words of a file of an office suite, of its slides one after another, and of its sheets row by row. @returns its slides or sheets, or null */
export async function officeText(path: string, sink: TextSink): Promise<number | null> {
  const parts = await ZipParts.of(path);
  const sheets = parts.named(/^xl\/worksheets\/sheet\d+\.xml$/);
  if (sheets.length > 0) {
    const reading = new Sheets(parts, sink);
    await reading.words();
    for (const name of sheets) await hearXml(parts.unpack(name), reading.rowsOf());
    return sheets.length;
  }
  for (const name of written.flatMap((pattern) => parts.named(pattern))) {
    await hearXml(parts.unpack(name), new RunsOfText(sink));
    sink.add('\n');
  }
  if (parts.named(/^mimetype$/).length > 0) await hearXml(parts.unpack('content.xml'), new OpenParagraphs(sink));
  return parts.named(written[1]!).length || null;
}
