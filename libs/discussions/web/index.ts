export { loadAboutSpace } from './threads/load-about-space';
export { OpenReports } from './moderation/open-reports';
export { PresenceChoice } from './together/presence-choice';
export { BESIDE_NEW_TITLE } from './beginning/new-title-token';
export { discussionsRoutes } from './discussions-routes';
export { prefetchThread } from './thread/prefetch-thread';
export { ThreadRow } from './threads/thread-row';
export { afterNotice, afterReading } from './threads/thread-summary';
export { Shortcuts } from './editor/shortcuts';
