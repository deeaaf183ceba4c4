import type { Type } from '@angular/core';

/** Fetches what documents add to the page of a municipality: takes `code`. */
export const loadMunicipalityDocuments = async (): Promise<Type<unknown>> =>
  (await import('./municipality-documents')).MunicipalityDocuments;
