import { readingLimits } from '../reading-wish';

/** Takes up words until there is enough of them. */
export class TextSink {
  private readonly parts: string[] = [];
  private length = 0;

  /** Whether words came that had no room any more. */
  full = false;

  add(words: string): void {
    const room = readingLimits.text - this.length;
    if (words.length > room) this.full = true;
    if (this.full && room <= 0) return;
    const taken = words.slice(0, room);
    this.parts.push(taken);
    this.length += taken.length;
  }

  /** What was taken up, as a database can keep it, without runs of empty lines. Form feeds at its beginning stay: they are pages. */
  get text(): string {
    return this.parts
      .join('')
      .toWellFormed()
      .replace(/\0/g, '')
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^[ \t\r\n]+|\s+$/g, '');
  }
}
