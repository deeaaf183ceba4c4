const elsewhere = '/overblik';

/** A place of this site, or the overview instead of what is none: `//evil.example` is another site, and so is what a browser reads as that. */
export function localPlace(place: string | undefined): string {
  // Browsers leave out control characters, and read `\` as `/`.
  if (!place || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(place)) return elsewhere;
  const here = 'http://here.invalid';
  if (!URL.canParse(place, here)) return elsewhere;
  const { origin, pathname, search, hash } = new URL(place, here);
  return origin === here && !pathname.startsWith('//') && !pathname.startsWith('/api/') ? pathname + search + hash : elsewhere;
}
