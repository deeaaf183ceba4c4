import { getMetadataStorage } from 'class-validator';
import type { Schema } from './schema';

type Rule = (values: readonly unknown[]) => Schema;

/** What the validators mean in OpenAPI; those of no meaning there (e.g. `isDefined`) are left out. */
const rules: Readonly<Record<string, Rule>> = {
  isInt: () => ({ type: 'integer' }),
  min: ([minimum]) => ({ minimum: Number(minimum) }),
  max: ([maximum]) => ({ maximum: Number(maximum) }),
  isLength: ([min, max]) => ({ minLength: Number(min), ...(max === undefined ? {} : { maxLength: Number(max) }) }),
  minLength: ([minLength]) => ({ minLength: Number(minLength) }),
  maxLength: ([maxLength]) => ({ maxLength: Number(maxLength) }),
  matches: ([pattern]) => ({ pattern: (pattern as RegExp).source }),
  isIn: ([values]) => ({ enum: values as unknown[] }),
  isEmail: () => ({ format: 'email' }),
  isUuid: () => ({ format: 'uuid' }),
  isUrl: () => ({ format: 'uri' }),
  isIso8601: () => ({ format: 'date-time' }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  arrayMinSize: ([minItems]) => ({ minItems: Number(minItems) }),
  arrayMaxSize: ([maxItems]) => ({ maxItems: Number(maxItems) }),
  arrayUnique: () => ({ uniqueItems: true }),
};

type Class = abstract new (...args: never[]) => object;

/** Every class that has validators. */
export function validatedClasses(): Class[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as { readonly validationMetadatas: ReadonlyMap<Class, unknown> };
  return [...validationMetadatas.keys()];
}

/** What the validators of a class say of its properties: the very values that are checked, wherever they were declared. */
export function limitsOf(target: Class, properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const limited: Record<string, Schema> = { ...properties };
  for (const { name, propertyName, constraints, each } of getMetadataStorage().getTargetValidationMetadatas(target, '', true, false)) {
    const schema = limited[propertyName];
    const rule = name === undefined ? undefined : rules[name];
    if (!schema || !rule) continue;
    const limit = rule(constraints ?? []);
    limited[propertyName] = each ? { ...schema, items: { ...schema.items, ...limit } } : { ...schema, ...limit };
  }
  return limited;
}
