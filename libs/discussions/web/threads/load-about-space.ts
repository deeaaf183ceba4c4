import type { Type } from '@angular/core';

/** Fetches what discussions add to the page about a space: takes `spaceId`. */
export const loadAboutSpace = async (): Promise<Type<unknown>> => (await import('./about-space')).AboutSpace;
