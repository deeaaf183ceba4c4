export * from './guide';
export * from './mail-choices';
export * from './mail-kinds';
export * from './notification-view';
export * from './notifications-events';
export * from './overview-view';
