export { Outbox } from './outbox';
export { ReactionBook, type BoundReaction } from './reaction-book';
export { Broadcasts, Everywhere, Handles } from './reactions';
export { isEvent, type EventScope, type RecordedEvent } from './recorded-event';
export { Replicas } from './replicas';
