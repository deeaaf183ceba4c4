import { newId } from '@hv/platform/api';
import { resolved, type Schema } from './open-api';

/** A value that a schema accepts, as small as it may be; whatever it names does not exist. */
export function anExample(schema: Schema): unknown {
  const {
    type,
    format,
    enum: choices,
    items,
    oneOf,
    allOf,
    properties = {},
    required = [],
    minLength = 1,
    minimum = 1,
    pattern,
  } = resolved(schema);
  const [alternative] = oneOf ?? allOf ?? [];
  if (alternative) return anExample(alternative);
  if (choices) return choices[0];
  if (type === 'array') return items ? [anExample(items)] : [];
  if (type === 'object') return Object.fromEntries(required.map((name) => [name, anExample(properties[name]!)]));
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum;
  return aText(format, minLength, pattern);
}

/** Texts that patterns of ours are written for. */
const patterned = ['2099-11-24T08:00', '2099-11-24', '0657', 'a'.repeat(64)];

function aText(format: string | undefined, minLength: number, pattern: string | undefined): string {
  const fitting = pattern && patterned.find((text) => new RegExp(pattern, 'u').test(text));
  if (fitting) return fitting;
  if (format === 'uuid') return newId();
  if (format === 'email') return `${newId()}@herning.example`;
  if (format === 'date-time') return new Date().toISOString();
  return 'hedebrugs-vej-7-hus'.padEnd(minLength, 'e');
}
