import { InjectionToken, type Type } from '@angular/core';

/** Fetches one thing that the application shows to somebody new in a network; it takes `networkId`. */
export type LoadAboutNewcomer = () => Promise<Type<unknown>>;

/** What the application adds to the welcome, in this order: what was talked about, later documents and dates. */
export const ABOUT_NEWCOMER = new InjectionToken<readonly LoadAboutNewcomer[]>('what stands on the page for newcomers', {
  factory: () => [],
});
