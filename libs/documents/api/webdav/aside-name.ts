/** Names that Finder, Explorer, Office and LibreOffice give to what they put beside files for themselves. */
const asides =
  /^(\._.*|\.DS_Store|\.metadata_never_index.*|\.Spotlight-V100|\.Trashes|\.hidden|~\$.*|\.~lock\..*#|Thumbs\.db|desktop\.ini)$/i;

/** Whether something is no document, but a program's own. @param name of the last step of a path; undefined for a library itself */
export const isAside = (name: string | undefined): boolean => name !== undefined && asides.test(name);
