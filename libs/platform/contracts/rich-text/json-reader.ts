import { JsonObject, JsonValue } from './document';
import { FaultTrail, RichTextFaultCode } from './faults';
import { contentLimits } from './limits';
import { utf8BytesIn } from './text';

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies whatever came in into plain data, so that everything after it works on values without surprises. Reports what JSON or the
 * database cannot hold; never calls a getter, goes no deeper than the limit and stops when the size limit is spent (that also ends a
 * cycle or a value that refers to itself many times over).
 */
export function readJson(value: unknown, faults: FaultTrail): JsonValue {
  try {
    const reader = new JsonReader(faults);
    const copy = reader.read(value, 1);
    if (reader.tooLarge) faults.add('rich-text.too-large');
    return copy;
  } catch {
    // Only the value's own traps (a proxy) can throw here. That is a property of the input, so it becomes a fault of the input.
    faults.add('rich-text.unreadable');
    return null;
  }
}

class JsonReader {
  /** At least so many the value takes as JSON, as far as it was read. */
  private bytes = 0;

  constructor(private readonly faults: FaultTrail) {}

  get tooLarge(): boolean {
    return this.bytes > contentLimits.postBytes;
  }

  private get done(): boolean {
    return this.tooLarge || this.faults.full;
  }

  read(value: unknown, depth: number): JsonValue {
    if (typeof value === 'string') return this.string(value);
    if (typeof value === 'number' && Number.isFinite(value)) {
      this.bytes += String(value).length;
      return value === 0 ? 0 : value;
    }
    if (value === null || typeof value === 'boolean') {
      this.bytes += 4;
      return value;
    }
    if (typeof value !== 'object') return this.fault('rich-text.not-json');
    if (depth > contentLimits.jsonDepth) return this.fault('rich-text.json-too-deep');
    this.bytes += 1;
    return Array.isArray(value) ? this.array(value, depth) : this.object(value, depth);
  }

  private array(source: readonly unknown[], depth: number): JsonValue[] {
    const copy: JsonValue[] = [];
    for (let index = 0; index < source.length && !this.done; index += 1) {
      this.bytes += 1;
      copy.push(this.faults.within(index, () => this.property(Object.getOwnPropertyDescriptor(source, index), depth)));
    }
    return copy;
  }

  private object(source: object, depth: number): JsonObject {
    const copy: JsonObject = {};
    for (const key of Object.keys(source)) {
      if (this.done) break;
      if (prototypeKeys.has(key) || key.includes('\0') || !key.isWellFormed()) {
        this.fault('rich-text.forbidden-key');
        continue;
      }
      const descriptor = Object.getOwnPropertyDescriptor(source, key);
      // Left out, as JSON does.
      if (descriptor && 'value' in descriptor && descriptor.value === undefined) continue;
      this.bytes += utf8BytesIn(key) + 4;
      copy[key] = this.faults.within(key, () => this.property(descriptor, depth));
    }
    return copy;
  }

  private property(descriptor: PropertyDescriptor | undefined, depth: number): JsonValue {
    return descriptor && 'value' in descriptor ? this.read(descriptor.value, depth + 1) : this.fault('rich-text.not-json');
  }

  private string(text: string): JsonValue {
    this.bytes += text.length > contentLimits.postBytes ? text.length : utf8BytesIn(text) + 2;
    if (this.tooLarge) return null;
    if (text.includes('\0')) return this.fault('rich-text.nul');
    return text.isWellFormed() ? text : this.fault('rich-text.lone-surrogate');
  }

  private fault(code: RichTextFaultCode): null {
    this.faults.add(code);
    return null;
  }
}
