/** `Content-Disposition` with the name that a file is saved as (RFC 6266). */
export function disposition(kind: 'inline' | 'attachment', name?: string): string {
  if (name === undefined) return kind;
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
