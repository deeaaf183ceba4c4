import { newId } from '@hv/platform/api';
import { resolved, type Schema } from './open-api';

/** A value that a schema accepts, as small as it may be; whatever it names does not exist. */
export function anExample(schema: Schema): unknown {
  const { type, format, enum: choices, items, oneOf, allOf, properties = {}, required = [], minLength = 1, minimum = 1 } = resolved(schema);
  const [alternative] = oneOf ?? allOf ?? [];
  if (alternative) return anExample(alternative);
  if (choices) return choices[0];
  if (type === 'array') return items ? [anExample(items)] : [];
  if (type === 'object') return Object.fromEntries(required.map((name) => [name, anExample(properties[name]!)]));
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum;
  return aText(format, minLength);
}

function aText(format: string | undefined, minLength: number): string {
  if (format === 'uuid') return newId();
  if (format === 'email') return `${newId()}@herning.example`;
  if (format === 'date-time') return new Date().toISOString();
  return 'hedebrugs-vej-7-hus'.padEnd(minLength, 'e');
}
