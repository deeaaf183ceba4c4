import type { Type } from '@angular/core';

/** Fetches what discussions add to the page of a municipality: takes `code`. */
export const loadMunicipalityThreads = async (): Promise<Type<unknown>> => (await import('./municipality-threads')).MunicipalityThreads;
