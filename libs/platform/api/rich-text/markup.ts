const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as html shows it, inside elements and inside quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** An opening tag; attributes that are not set are left out, all others are quoted and escaped. Names are ours, never a document's. */
export function openTag(name: string, attributes: Record<string, unknown> = {}): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(String(value))}"`);
  return `<${name}${written.join('')}>`;
}

/** An element around html that is already safe. */
export function element(name: string, inner: string, attributes?: Record<string, unknown>): string {
  return `${openTag(name, attributes)}${inner}</${name}>`;
}
