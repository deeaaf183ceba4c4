import type { TextSink } from './text-sink';
import { hearXml, type XmlListener } from './xml-words';
import type { ZipParts } from './zip-parts';
import { readingLimits } from '../reading-wish';

/** The cells of a workbook: words stand in one list, and cells hold their numbers in it. */
export class Sheets {
  private readonly shared: string[] = [];
  private length = 0;

  constructor(
    private readonly parts: ZipParts,
    private readonly sink: TextSink,
  ) {}

  /** Reads the list of words. */
  async words(): Promise<void> {
    let item = '';
    let inText = false;
    const isFull = (): boolean => this.length > readingLimits.text * 2;
    await hearXml(this.parts.unpack('xl/sharedStrings.xml'), {
      begins: (name) => {
        if (name === 'si') item = '';
        inText = name === 't';
      },
      says: (words) => {
        if (inText) item += words;
      },
      ends: (name) => {
        inText = false;
        if (name !== 'si') return;
        this.shared.push(item);
        this.length += item.length;
      },
      get done() {
        return isFull();
      },
    });
  }

  /** Hears one sheet: a line for a row, its cells apart. */
  rowsOf(): XmlListener {
    const { sink, shared } = this;
    let kind = '';
    let value = '';
    let within = '';
    return {
      begins: (name, attributes) => {
        within = name;
        if (name !== 'c') return;
        kind = attributes['t'] ?? '';
        value = '';
      },
      says: (words) => {
        if (within === 'v' || within === 't') value += words;
      },
      ends: (name) => {
        within = '';
        if (name === 'c') sink.add(`${kind === 's' ? (shared[Number(value)] ?? '') : value}\t`);
        if (name === 'row' || name === 'worksheet') sink.add('\n');
      },
      get done() {
        return sink.full;
      },
    };
  }
}
