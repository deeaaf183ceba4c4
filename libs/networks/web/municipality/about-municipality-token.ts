import { InjectionToken, type Type } from '@angular/core';

/** Fetches one thing that the application shows on a municipality's page; it takes `code`. */
export type LoadAboutMunicipality = () => Promise<Type<unknown>>;

/** What the application adds to a municipality's page, in this order: its conversations and documents, later its dates. */
export const ABOUT_MUNICIPALITY = new InjectionToken<readonly LoadAboutMunicipality[]>('what stands on the page of a municipality', {
  factory: () => [],
});
