import type { Type } from '@angular/core';

export { administrationRoutes } from './administration/administration-routes';
export { identityRoutes } from './identity-routes';
export { ownDataRoutes, stayRoutes } from './own-data/own-data-routes';
export { PersonNames } from './person-names';
export { recoveryRoutes } from './recovery/recovery-routes';
export { singleSignOnRoutes } from './single-sign-on/single-sign-on-routes';
export { securityRoutes } from './security/security-routes';

/** Fetches what says that one looks as somebody else. */
export const loadSeeAsBanner = async (): Promise<Type<unknown>> => (await import('./see-as/see-as-banner')).SeeAsBanner;

/** Fetches what says that one is leaving. */
export const loadLeavingBanner = async (): Promise<Type<unknown>> => (await import('./own-data/leaving-banner')).LeavingBanner;

/** Fetches what covers a page whose session has ended; on its own, because most pages never need it. */
export const loadSessionEnded = async (): Promise<Type<unknown>> => (await import('./session-ended')).SessionEnded;
