import { ExpectedVersion, IdempotencyKey, IdPipe, OptionalVersion } from '@hv/platform/api';
import { factoryOf, type RouteParameter } from '../reflection';
import { limitsOf } from './limits';
import type { Schema } from './schema';
import type { HandlerSource } from './source';

/** A parameter in the document. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

const keyOf = factoryOf(IdempotencyKey);
const versionOf = factoryOf(ExpectedVersion);
const optionalVersionOf = factoryOf(OptionalVersion);

/** Whether a parameter is the `Idempotency-Key`. */
export const isKey = ({ factory }: RouteParameter): boolean => factory === keyOf;
/** Whether a parameter is the version of `If-Match`, without which the request is refused. */
export const isVersion = ({ factory }: RouteParameter): boolean => factory === versionOf;
/** Whether a parameter is the version of `If-Match`, if there is one. */
export const isOptionalVersion = ({ factory }: RouteParameter): boolean => factory === optionalVersionOf;

/** What the headers that handlers read by themselves say. */
const headers: Readonly<Record<string, string>> = { 'if-none-match': 'The ETag of what is known: 304 when nothing has changed since.' };

const uuid: Schema = { type: 'string', format: 'uuid' };

const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key again answers the first answer, and creates nothing.',
  schema: uuid,
};

const ifMatch = (required: boolean): Parameter => ({
  name: 'If-Match',
  in: 'header',
  required,
  description: 'The version the change is based on, in quotes.',
  schema: { type: 'string', pattern: '^"\\d+"$' },
});

/** What the document says of a handler's parameter: nothing when no client sends it. */
export function parametersOf(parameter: RouteParameter, { query }: HandlerSource): Parameter[] {
  const { source, name = '', type, pipes } = parameter;
  if (source === 'path') return [{ name, in: 'path', required: true, schema: pipes.includes(IdPipe) ? uuid : { type: 'string' } }];
  if (source === 'header') {
    const description = headers[name];
    return [{ name, in: 'header', required: false, ...(description && { description }), schema: { type: 'string' } }];
  }
  if (source === 'query') return Object.entries(limitsOf(type as new () => object, query.properties)).map(queryParameter(query.required));
  if (isKey(parameter)) return [idempotencyKey];
  return isVersion(parameter) || isOptionalVersion(parameter) ? [ifMatch(isVersion(parameter))] : [];
}

const queryParameter =
  (required: readonly string[]) =>
  ([name, { description, ...schema }]: [string, Schema]): Parameter => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description && { description }),
    schema,
  });
