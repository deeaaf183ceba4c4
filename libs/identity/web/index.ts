import type { Type } from '@angular/core';

export { administrationRoutes } from './administration/administration-routes';
export { identityRoutes } from './identity-routes';
export { PersonNames } from './person-names';
export { recoveryRoutes } from './recovery/recovery-routes';
export { securityRoutes } from './security/security-routes';

/** Fetches what covers a page whose session has ended; on its own, because most pages never need it. */
export const loadSessionEnded = async (): Promise<Type<unknown>> => (await import('./session-ended')).SessionEnded;
