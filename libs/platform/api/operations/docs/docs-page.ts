import { element, escapeHtml } from '../../rich-text/markup';
import type { OpenApi, Schema } from './open-api';
import { routesByTag, routeSection, type Route } from './routes-section';
import { anchorOf, remarksOf, typeOf } from './schema-words';
import { tableOf } from './table';

/** The page's own style; its hash stands in the page's policy. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1f2428, #e8e6e1); --quiet: light-dark(#595f64, #a9aeb2); --line: light-dark(#d9d6cf, #44494d);
  --paper: light-dark(#ffffff, #16191b); --accent: light-dark(#0b5563, #7cc5d3); font: 1rem/1.5 "IBM Plex Sans", system-ui, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; }
a { color: var(--accent); } a:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
nav ul { list-style: none; padding: 0; columns: 20rem; } nav li { break-inside: avoid; overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); padding: .5rem 0 1.5rem; } h3 { overflow-wrap: anywhere; }
.method { color: var(--accent); font-weight: 600; } .wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; color: var(--quiet); padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); font-weight: 400; } thead th { font-weight: 600; }
`;

/** A page that reads an OpenAPI document to people: routes, parameters, schemas; plain html, no script. */
export function docsPage(document: OpenApi): string {
  const { info, components } = document;
  const tags = [...routesByTag(document)];
  const schemas = Object.entries(components?.schemas ?? {});
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">${element('title', escapeHtml(`${info.title}: API`))}<style>${docsStyle}</style>`;
  const header = element(
    'header',
    `${element('h1', escapeHtml(info.title))}<p>Version ${escapeHtml(info.version)} · <a href="/api/openapi.json">openapi.json</a></p>${info.description ? element('p', escapeHtml(info.description)) : ''}`,
  );
  const main = [
    ...tags.map(([tag, routes]) => element('section', element('h2', escapeHtml(tag)) + routes.map(routeSection).join('\n'))),
    element('section', `<h2>Schemas</h2>${schemas.map(schemaSection).join('\n')}`),
  ];
  const body = [header, contents(tags, schemas), element('main', main.join('\n'))].join('\n');
  return `<!doctype html>\n${element('html', element('head', head) + element('body', body), { lang: 'en' })}\n`;
}

function contents(tags: readonly (readonly [string, readonly Route[]])[], schemas: readonly (readonly [string, Schema])[]): string {
  const list = (title: string, links: readonly string[]): string =>
    element('h2', escapeHtml(title)) + element('ul', links.map((link) => element('li', link)).join(''));
  const routes = tags.map(([tag, found]) =>
    list(
      tag,
      found.map(({ anchor, method, path }) => element('a', escapeHtml(`${method} ${path}`), { href: `#${anchor}` })),
    ),
  );
  const names = schemas.map(([name]) => element('a', escapeHtml(name), { href: `#${anchorOf(name)}` }));
  return element('nav', [...routes, list('Schemas', names)].join('\n'), { 'aria-label': 'Contents' });
}

function schemaSection([name, schema]: readonly [string, Schema]): string {
  const rows = Object.entries(schema.properties ?? {}).map(([property, inner]) => [
    element('code', escapeHtml(property)),
    typeOf(inner),
    schema.required?.includes(property) ? 'always' : 'may be absent',
    remarksOf(inner),
  ]);
  const words = schema.description ? element('p', escapeHtml(schema.description)) : '';
  const table =
    rows.length > 0 ? tableOf(`Fields of ${name}`, ['Field', 'Type', 'Present', 'Remarks'], rows) : element('p', typeOf(schema));
  return element('article', element('h3', escapeHtml(name)) + words + table, { id: anchorOf(name) });
}
