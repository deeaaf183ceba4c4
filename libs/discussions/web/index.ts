export { discussionsRoutes } from './discussions-routes';
export { prefetchThread } from './prefetch-thread';
export { ThreadRow } from './thread-row';
export { afterNotice, afterReading } from './thread-summary';
