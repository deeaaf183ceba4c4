export { notificationsRoutes, unsubscribeRoutes } from './notifications-routes';
export { OverviewStore } from './overview-store';
