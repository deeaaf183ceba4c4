import type { Injector, Type } from '@angular/core';

export { searchRoutes } from './search-routes';

/** Opens the field that finds and leads anywhere; its code is fetched when it is first asked for. */
export const openSearch = async (injector: Injector): Promise<void> => (await import('./search-palette')).openPalette(injector);

/** Fetches what stands under the title of a thread that is being started: takes `title` and `spaceId`. */
export const loadSimilarThreads = async (): Promise<Type<unknown>> => (await import('./similar-threads')).SimilarThreads;
