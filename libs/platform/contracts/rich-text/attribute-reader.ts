import { JsonObject, JsonValue } from './document';
import { RichTextFaultCode } from './faults';
import { linkTargetOf } from './link-target';
import { charactersIn, cleanLine } from './text';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;
const roleWord = /^[a-z]+(?:-[a-z]+)*$/;

export type AttributeFault = { name: string; code: RichTextFaultCode };

/** Reads the attributes of one node or mark into their canonical form and notes those that are not what they should be. */
export class AttributeReader {
  readonly faults: AttributeFault[] = [];

  constructor(private readonly source: JsonObject) {}

  /** A whole number from `least` to `most`; when it is left out, `otherwise` (and a fault when there is none). */
  integer(name: string, least: number, most: number, otherwise?: number): number {
    const value = this.given(name) ?? otherwise;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    return this.fault(name, least);
  }

  /** As `integer`, but it may be left out. */
  integerOrNone(name: string, least: number, most: number): number | undefined {
    return this.given(name) === undefined ? undefined : this.integer(name, least, most);
  }

  oneOf<T extends string>(name: string, words: readonly T[]): T {
    const value = this.given(name);
    return words.find((word) => word === value) ?? this.fault(name, words[0] as T);
  }

  uuid(name: string): string {
    return this.matching(name, uuid);
  }

  roleWord(name: string): string {
    const word = this.matching(name, roleWord);
    return word.length <= 40 ? word : this.fault(name, '');
  }

  /** A stored file: its id, or the SHA-256 of its bytes. */
  blob(name: string): string {
    return this.matching(name, uuid, sha256);
  }

  word(name: string, form: RegExp): string | undefined {
    const value = this.given(name);
    return value === undefined || (typeof value === 'string' && form.test(value)) ? value : this.fault(name, undefined);
  }

  /** One line that says something. */
  line(name: string, most: number, code: RichTextFaultCode = 'rich-text.attribute'): string {
    const value = this.given(name);
    const line = typeof value === 'string' ? cleanLine(value) : '';
    if (line === '') return this.fault(name, '', code);
    return charactersIn(line) <= most ? line : this.fault(name, '');
  }

  linkTarget(name: string): string {
    const value = this.given(name);
    return (typeof value === 'string' ? linkTargetOf(value) : null) ?? this.fault(name, '', 'rich-text.link');
  }

  private matching(name: string, ...forms: RegExp[]): string {
    const value = this.given(name);
    const text = typeof value === 'string' ? value.toLowerCase() : '';
    return forms.some((form) => form.test(text)) ? text : this.fault(name, '');
  }

  /** The editor writes null for what is not set. */
  private given(name: string): JsonValue | undefined {
    return Object.hasOwn(this.source, name) ? (this.source[name] ?? undefined) : undefined;
  }

  private fault<T>(name: string, instead: T, code: RichTextFaultCode = 'rich-text.attribute'): T {
    this.faults.push({ name, code });
    return instead;
  }
}
