import { ExpectedVersion, newId } from '@hv/platform/api';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { factoryOf, isChanging, type Route } from '../reflection';
import { anExample } from './an-example';
import { bodyOf, operationAt } from './open-api';

const versionOf = factoryOf(ExpectedVersion);

/** How one request differs from the plainest that its route accepts. */
export interface Difference {
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands in place of the path's parameters; by default an id that names nothing. */
  readonly id?: string;
  /** Instead of a body made from the OpenAPI document. */
  readonly body?: unknown;
  /** Instead of a body that is JSON at all. */
  readonly raw?: { readonly type: string; readonly text: string };
}

/** Sends a request that a route accepts, as far as its OpenAPI document tells. */
export function send(world: World, route: Route, { headers = {}, id = newId(), body, raw }: Difference = {}): Promise<Answer<ProblemView>> {
  const { method, path, parameters, takesBytes } = route;
  const version: Record<string, string> = parameters.some(({ factory }) => factory === versionOf) ? { 'if-match': '"1"' } : {};
  const type = raw?.type ?? (takesBytes ? 'application/octet-stream' : 'application/json');
  return world.request<ProblemView>({
    method: method as 'GET',
    url: path.replace(/:number\b/g, '1').replace(/:\w+/g, encodeURIComponent(id)) + queryOf(route),
    headers: { ...version, ...(isChanging(route) ? { 'content-type': type } : {}), ...headers },
    ...(isChanging(route) ? { payload: raw?.text ?? (takesBytes ? 'bytes' : JSON.stringify(body ?? bodyFor(route))) } : {}),
  });
}

/** The smallest body that a route accepts, or an empty object where it takes none. */
export function bodyFor({ method, path }: Route): unknown {
  const schema = bodyOf(operationAt(method, path));
  return schema ? anExample(schema) : {};
}

function queryOf({ method, path }: Route): string {
  const needed = (operationAt(method, path)?.parameters ?? []).filter((parameter) => parameter.in === 'query' && parameter.required);
  return needed.length > 0 ? `?${new URLSearchParams(needed.map(({ name, schema }) => [name, String(anExample(schema))]))}` : '';
}
