export { notificationsRoutes } from './notifications-routes';
export { OverviewStore } from './overview-store';
