export { discussionsRoutes } from './discussions-routes';
export { KeptThreads } from './kept-threads';
export { ThreadRow } from './thread-row';
export { afterNotice, afterReading } from './thread-summary';
