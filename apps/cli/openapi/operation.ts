import { ExpectedVersion, IdempotencyKey, IdPipe, OptionalVersion, type RouteAudience } from '@hv/platform/api';
import { factoryOf, isChanging, type Route, type RouteParameter } from '../../api/reflection';
import { limitsOf } from './limits';
import { refTo, type Schema } from './schema';
import type { HandlerSource } from './source';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Answer extends Content {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: Schema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** One route in the document. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required: true };
  readonly responses: Readonly<Record<string, Answer>>;
}

const bytes: Schema = { type: 'string', format: 'binary' };
const json = (schema: Schema): Content => ({ content: { 'application/json': { schema } } });
const problem = (description: string): Answer => ({ description, content: { 'application/problem+json': { schema: refTo('ProblemView') } } });

const session = { session: [] };
const security: Readonly<Record<RouteAudience, Operation['security']>> = {
  anyone: [],
  person: [session, { token: [] }],
  session: [session],
  administrator: [session],
};

const notes: Readonly<Record<RouteAudience, string | undefined>> = {
  anyone: 'Without sign-in, too.',
  person: undefined,
  session: 'Needs a session: a token is refused.',
  administrator: 'For administrators, by session: a token is refused.',
};

const keyOf = factoryOf(IdempotencyKey);
const versionOf = factoryOf(ExpectedVersion);
const optionalVersionOf = factoryOf(OptionalVersion);

/** What the document says of a route. */
export function operationOf(route: Route, source: HandlerSource): Operation {
  const { name, audience = 'administrator' } = route;
  const parameters = route.parameters.flatMap((parameter) => parametersOf(parameter, source));
  return {
    operationId: name.replace('Controller.', '_'),
    tags: [source.capability],
    ...(source.summary && { summary: source.summary }),
    ...(notes[audience] && { description: notes[audience] }),
    security: security[audience],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(route, source),
    responses: { ...answersOf(route, source), ...problemsOf(route) },
  };
}

function parametersOf({ source: from, name = '', type, factory, pipes }: RouteParameter, { query }: HandlerSource): Parameter[] {
  if (from === 'path') return [{ name, in: 'path', required: true, schema: pipes.includes(IdPipe) ? { type: 'string', format: 'uuid' } : { type: 'string' } }];
  if (from === 'header') return [{ name, in: 'header', required: false, schema: { type: 'string' } }];
  if (from === 'query') {
    const limited = limitsOf(type as new () => object, query.properties);
    return Object.entries(limited).map(([key, { description, ...schema }]) => ({
      name: key,
      in: 'query',
      required: query.required.includes(key),
      ...(description && { description }),
      schema,
    }));
  }
  if (factory === keyOf)
    return [{ name: 'Idempotency-Key', in: 'header', required: false, description: 'The same key again answers the first answer, and creates nothing.', schema: { type: 'string', format: 'uuid' } }];
  if (factory === versionOf || factory === optionalVersionOf)
    return [{ name: 'If-Match', in: 'header', required: factory === versionOf, description: 'The version the change is based on, in quotes.', schema: { type: 'string', pattern: '^"\\d+"$' } }];
  return [];
}

function bodyOf({ takesBytes }: Route, { body }: HandlerSource): { requestBody?: Operation['requestBody'] } {
  if (takesBytes) return { requestBody: { required: true, content: { 'application/octet-stream': { schema: bytes } } } };
  return body ? { requestBody: { required: true, ...json(body) } } : {};
}

function answersOf({ status, parameters, answersBytes }: Route, { answer, answerSays }: HandlerSource): Record<string, Answer> {
  if (answersBytes) return { 200: { description: 'The bytes, of their own media type.', content: { '*/*': { schema: bytes } } } };
  const told: Answer = { description: answerSays || (answer ? 'The answer.' : 'Done.'), ...(answer && status !== 204 ? json(answer) : {}) };
  if (!parameters.some(({ source, name }) => source === 'header' && name === 'if-none-match')) return { [status]: told };
  const headers = { ETag: { description: 'Send it as If-None-Match to be told whether anything has changed.', schema: { type: 'string' } } } as const;
  return { [status]: { ...told, headers }, 304: { description: 'Nothing has changed since that ETag.' } };
}

function problemsOf(route: Route): Record<string, Answer> {
  const { audience, parameters } = route;
  const takes = (...factories: unknown[]): boolean => parameters.some(({ factory }) => factories.includes(factory));
  const from = (...sources: RouteParameter['source'][]): boolean => parameters.some(({ source }) => sources.includes(source));
  return {
    ...(from('body', 'query') && { 400: problem('Malformed; `errors` says which fields.') }),
    ...(audience !== 'anyone' && { 401: problem('Nobody is signed in.') }),
    ...((audience !== 'anyone' || isChanging(route)) && { 403: problem('Not allowed, or from a foreign origin.') }),
    ...(from('path') && { 404: problem('Not there, or not for the reader to know.') }),
    ...(takes(versionOf, optionalVersionOf) && { 412: problem('It has changed since that version; `current` is what it is now.') }),
    ...(takes(keyOf) && { 422: problem('Not acceptable, or the key was used for another request.') }),
    ...(takes(versionOf) && { 428: problem('If-Match is missing.') }),
    default: problem('Any other problem: 429 and 503 say by Retry-After when to try again.'),
  };
}
