export { AudienceLine } from './audience-line';
export { KeptAnswer } from './kept-answer';
export { KeptList } from './kept-list';
export { KeptSpaces } from './kept-spaces';
export { dayText, phasesOn, todayInDenmark } from './network-phases';
export { networksRoutes } from './networks-routes';
export { PhaseList } from './phase-list';
export { SpaceFrame } from './space-frame';
export { spacePaths } from './space-paths';
