export { loadAboutSpace } from './load-about-space';
export { OpenReports } from './moderation/open-reports';
export { PresenceChoice } from './together/presence-choice';
export { BESIDE_NEW_TITLE } from './new-title-token';
export { discussionsRoutes } from './discussions-routes';
export { prefetchThread } from './prefetch-thread';
export { ThreadRow } from './thread-row';
export { afterNotice, afterReading } from './thread-summary';
export { Shortcuts } from './shortcuts';
