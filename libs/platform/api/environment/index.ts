export { environmentEntries, EnvironmentFault, readEnvironment, type Environment } from './environment';
export { isLoopback } from './loopback';
export type { OidcIssuer } from './oidc-issuers';
export { Settings } from './settings';
