import { isChanging, type Route, type RouteParameter } from '../reflection';
import { bytes, type Content, json } from './content';
import { isKey, isOptionalVersion, isVersion } from './parameters';
import { refTo, type Schema } from './schema';
import type { HandlerSource } from './source';

/** What a route answers with one status. */
export interface Answer extends Content {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: Schema }>>;
}

const problem = (description: string): Answer => ({
  description,
  content: { 'application/problem+json': { schema: refTo('ProblemView') } },
});

const etag = {
  ETag: { description: 'Send it as If-None-Match to be told whether anything has changed.', schema: { type: 'string' } },
} as const;

/** What a route answers, by status: when it goes well, and what may be wrong. */
export const answersOf = (route: Route, source: HandlerSource): Record<string, Answer> => ({
  ...successesOf(route, source),
  ...problemsOf(route, source),
});

function successesOf({ status, parameters, answersBytes }: Route, { answer, answerSays }: HandlerSource): Record<string, Answer> {
  if (answersBytes) return { 200: { description: 'The bytes, of their own media type.', content: { '*/*': { schema: bytes } } } };
  const told: Answer = { description: answerSays || (answer ? 'The answer.' : 'Done.'), ...(answer && status !== 204 ? json(answer) : {}) };
  if (!parameters.some(({ source, name }) => source === 'header' && name === 'if-none-match')) return { [status]: told };
  return { [status]: { ...told, headers: etag }, 304: { description: 'Nothing has changed since that ETag.' } };
}

/** Of a status that both the kind of route and its comment speak of, both are said. */
function problemsOf(route: Route, { problems }: HandlerSource): Record<string, Answer> {
  const known = usualProblemsOf(route);
  const told = Object.entries(problems).map(([status, words]) => [
    status,
    problem([known[status]?.description, words].filter(Boolean).join(' ')),
  ]);
  return { ...known, ...Object.fromEntries(told) };
}

function usualProblemsOf(route: Route): Record<string, Answer> {
  const { audience, parameters } = route;
  const from = (...sources: RouteParameter['source'][]): boolean => parameters.some(({ source }) => sources.includes(source));
  return {
    ...(from('body', 'query') && { 400: problem('Malformed; `errors` says which fields.') }),
    ...(audience !== 'anyone' && { 401: problem('Nobody is signed in.') }),
    ...((audience !== 'anyone' || (isChanging(route) && !route.fromAnywhere)) && {
      403: problem('Not allowed, or from a foreign origin.'),
    }),
    ...(from('path') && { 404: problem('Not there, or not for the reader to know.') }),
    ...(parameters.some((one) => isVersion(one) || isOptionalVersion(one)) && {
      412: problem('It has changed since that version; `current` is what it is now.'),
    }),
    ...(parameters.some(isKey) && { 422: problem('Not acceptable, or the key was used for another request.') }),
    ...(parameters.some(isVersion) && { 428: problem('If-Match is missing.') }),
    default: problem('Any other problem: 429 and 503 say by Retry-After when to try again.'),
  };
}
