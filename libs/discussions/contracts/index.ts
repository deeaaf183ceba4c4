export * from './discussion-events';
export * from './discussion-limits';
export * from './discussion-problems';
export * from './live-events';
export * from './post-view';
export * from './requests';
export * from './thread-view';
