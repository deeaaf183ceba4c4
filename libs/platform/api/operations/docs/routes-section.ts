import { element, escapeHtml } from '../../rich-text/markup';
import type { Content, OpenApi, Operation } from './open-api';
import { remarksOf, typeOf } from './schema-words';
import { tableOf } from './table';

/** One route of the document. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly anchor: string;
  readonly operation: Operation;
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);
const untagged = 'Other';

/** The routes by their first tag, in the order of the document. */
export function routesByTag({ paths }: OpenApi): ReadonlyMap<string, readonly Route[]> {
  const found = new Map<string, Route[]>();
  for (const [path, operations] of Object.entries(paths))
    for (const [method, operation] of Object.entries(operations)) {
      if (!methods.has(method)) continue;
      const tag = operation.tags?.[0] ?? untagged;
      const anchor = method + path.replace(/\W+/g, '-');
      found.set(tag, [...(found.get(tag) ?? []), { method: method.toUpperCase(), path, anchor, operation }]);
    }
  return found;
}

/** A route with its parameters, body and answers, as html. */
export function routeSection({ method, path, anchor, operation }: Route): string {
  const { summary, description, parameters = [], requestBody, responses = {} } = operation;
  const rows = parameters.map((parameter) => [
    element('code', escapeHtml(parameter.name)),
    escapeHtml(parameter.in),
    typeOf(parameter.schema),
    parameter.required ? 'yes' : 'no',
    remarksOf(parameter.schema, parameter.description),
  ]);
  const answers = Object.entries(responses).map(([status, answer]) => [
    escapeHtml(status),
    contentOf(answer.content),
    escapeHtml(answer.description ?? ''),
  ]);
  const parts = [
    element('h3', `${element('code', escapeHtml(method), { class: 'method' })} ${element('code', escapeHtml(path))}`),
    ...[summary, description].filter(Boolean).map((words) => element('p', escapeHtml(words!))),
    tableOf(`Parameters of ${method} ${path}`, ['Name', 'In', 'Type', 'Required', 'Remarks'], rows),
    requestBody ? element('p', `Body: ${contentOf(requestBody.content)}`) : '',
    tableOf(`Answers of ${method} ${path}`, ['Status', 'Body', 'Remarks'], answers),
  ];
  return element('article', parts.join('\n'), { id: anchor });
}

const contentOf = (content: Content = {}): string =>
  Object.entries(content)
    .map(([mediaType, { schema }]) => `${typeOf(schema)} (${element('code', escapeHtml(mediaType))})`)
    .join(', ');
