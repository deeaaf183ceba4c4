export * from './about-view';
export * from './cpr';
export * from './event-type';
export * from './live';
export * from './page';
export * from './problem-codes';
export * from './problem-view';
export * from './rich-text';
