import { DefaultTranspiler, type TranspileParams } from '@jsverse/transloco';
import { Service } from '@angular/core';

const place = /\{\{\s*(\w+)\s*\}\}/g;
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/**
 * Puts values into texts, each place once: what people wrote is never read as a place for another value (the library's own way goes on until
 * there is no place left, and never ends when a value names its own). Words that run from right to left do so by themselves, and turn nothing around them.
 */
@Service()
export class TextValues extends DefaultTranspiler {
  override transpile(text: TranspileParams): unknown {
    const { value, params = {} } = text;
    if (typeof value !== 'string') return super.transpile(text);
    return value.replace(place, (_, name: string) => isolated(String(params[name] ?? '')));
  }
}

/** Between the signs that begin and end words of a direction of their own. */
const isolated = (value: string): string => (rightToLeft.test(value) ? `\u2068${value}\u2069` : value);
