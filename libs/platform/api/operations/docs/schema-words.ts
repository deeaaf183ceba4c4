import { element, escapeHtml } from '../../rich-text/markup';
import type { Schema } from './open-api';

const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format', 'default'] as const;

/** The fragment a named schema is found at. */
export const anchorOf = (name: string): string => `schema-${name}`;

/** A schema's type as html: links to named schemas, `list of`, alternatives. */
export function typeOf(schema: Schema | undefined): string {
  if (!schema) return 'anything';
  const { $ref, items, allOf, oneOf, anyOf, type, enum: choices, nullable } = schema;
  const orNull = nullable ? ' or null' : '';
  if ($ref) {
    const name = $ref.split('/').at(-1)!;
    return element('a', escapeHtml(name), { href: `#${anchorOf(name)}` }) + orNull;
  }
  const alternatives = oneOf ?? anyOf ?? allOf;
  if (alternatives) return alternatives.map(typeOf).join(allOf ? ' and ' : ' or ') + orNull;
  if (choices) return choices.map((choice) => element('code', escapeHtml(JSON.stringify(choice)))).join(' or ') + orNull;
  if (items) return `list of ${typeOf(items)}${orNull}`;
  return escapeHtml([type ?? 'anything'].flat().join(' or ')) + orNull;
}

/** What a schema says beyond its type, as html. */
export function remarksOf(schema: Schema | undefined, description = schema?.description): string {
  const said = limits.flatMap((limit) => (schema?.[limit] === undefined ? [] : [`${limit} ${JSON.stringify(schema[limit])}`]));
  return [description ? escapeHtml(description) : '', escapeHtml(said.join(', '))].filter(Boolean).join('<br>');
}
