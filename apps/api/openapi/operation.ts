import type { RouteAudience } from '@hv/platform/api';
import type { Route } from '../reflection';
import { type Answer, answersOf } from './answers';
import { bytes, type Content, json } from './content';
import { type Parameter, parametersOf } from './parameters';
import type { HandlerSource } from './source';

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

/** What the document says of a route. @throws Error when the route declares no audience */
export function operationOf(route: Route, source: HandlerSource): Operation {
  const { name, audience } = route;
  if (!audience) throw new Error(`${name} does not say who may call it.`);
  const parameters = route.parameters.flatMap((parameter) => parametersOf(parameter, source));
  return {
    operationId: name.replace('Controller.', '_'),
    tags: [source.capability],
    ...(source.summary && { summary: source.summary }),
    ...(notes[audience] && { description: notes[audience] }),
    security: security[audience],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(route, source),
    responses: answersOf(route, source),
  };
}

function bodyOf({ takesBytes }: Route, { body }: HandlerSource): { requestBody?: Operation['requestBody'] } {
  if (takesBytes) return { requestBody: { required: true, content: { 'application/octet-stream': { schema: bytes } } } };
  return body ? { requestBody: { required: true, ...json(body) } } : {};
}
