import { contentLimits } from './limits';

/** Everything that can be wrong with a document. The codes are stable: the web has a sentence for each. */
export const richTextFaultCodes = [
  'rich-text.not-json',
  'rich-text.unreadable',
  'rich-text.forbidden-key',
  'rich-text.nul',
  'rich-text.lone-surrogate',
  'rich-text.json-too-deep',
  'rich-text.too-deep',
  'rich-text.too-large',
  'rich-text.too-long',
  'rich-text.not-a-document',
  'rich-text.schema-version',
  'rich-text.node',
  'rich-text.text',
  'rich-text.content',
  'rich-text.content-missing',
  'rich-text.misplaced',
  'rich-text.marks',
  'rich-text.attribute',
  'rich-text.link',
  'rich-text.alt-missing',
] as const;

export type RichTextFaultCode = (typeof richTextFaultCodes)[number];

/** One fault; the path names its place in the JSON (`content.0.attrs.level`), empty for the whole document. */
export type RichTextFault = { path: string; code: RichTextFaultCode };

const harmlessKey = /^\w{1,40}$/;

/** Collects faults while a reader goes down and up in the document, so that paths are only written out for what is wrong. */
export class FaultTrail {
  readonly found: RichTextFault[] = [];
  private readonly steps: (string | number)[] = [];

  get any(): boolean {
    return this.found.length > 0;
  }

  get full(): boolean {
    return this.found.length >= contentLimits.faults;
  }

  within<T>(step: string | number, read: () => T): T {
    this.steps.push(step);
    const result = read();
    this.steps.pop();
    return result;
  }

  add(code: RichTextFaultCode, step?: string | number): void {
    if (this.full) return;
    const steps = step === undefined ? this.steps : [...this.steps, step];
    // A key of the sender's own making is not sent back as it came.
    const path = steps.map((each) => (harmlessKey.test(String(each)) ? each : '?')).join('.');
    this.found.push({ path, code });
  }
}
