export * from './mail-choices';
export * from './notification-view';
export * from './notifications-events';
export * from './overview-view';
