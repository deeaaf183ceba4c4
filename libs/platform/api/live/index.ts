export { Call, CallBook } from './calls';
export type { LiveCaller, Topic } from './live-caller';
export { LiveServer } from './live-server';
export { SpaceAccess } from './space-access';
