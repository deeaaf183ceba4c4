export * from './member-view';
export * from './membership-view';
export * from './network-view';
export * from './networks-events';
export * from './networks-problems';
export * from './organisation-view';
export * from './roles';
export * from './space-view';
