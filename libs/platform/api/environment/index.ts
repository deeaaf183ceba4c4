export { environmentEntries, EnvironmentFault, isLoopback, readEnvironment, type Environment } from './environment';
export { Settings } from './settings';
