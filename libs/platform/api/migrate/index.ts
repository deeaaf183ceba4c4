export { compatVersion, DatabaseUnusable, migrate, refuseUnfit, revertLast } from './migrate';
