let last = 0;

/** An id that no other element of this page has, e.g. `felt-7`. @param kind what it names */
export const uniqueId = (kind: string): string => `${kind}-${++last}`;
