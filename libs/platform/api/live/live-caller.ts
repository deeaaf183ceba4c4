import type { Actor } from '../actor';

/** A thing whose pushes go to the people of one space. */
export interface Topic {
  readonly kind: 'thread' | 'space';
  readonly id: string;
  readonly spaceId: string;
}

/** The socket that a call came by. */
export interface LiveCaller {
  readonly actor: Actor;
  /** Names the socket, e.g. to leave it out of what it caused itself. */
  readonly socketId: string;
  /** Begins to hear a topic, as its space stood when access was checked. @param accessVersion the space's version read with the check */
  hear(topic: Topic, accessVersion: number): void;
  /** Stops hearing a topic. */
  leave(topic: Pick<Topic, 'kind' | 'id'>): void;
  hears(topic: Pick<Topic, 'kind' | 'id'>): boolean;
  /** The ids of all topics of a kind that it hears. */
  heard(kind: Topic['kind']): string[];
}
