import type { Server, Socket } from 'socket.io';
import type { Topic } from './live-caller';
import type { SpaceAccess } from './space-access';

type TopicName = string;
/** A topic in the space where it stands. */
type PlacedName = string;

const nameOf = ({ kind, id }: Pick<Topic, 'kind' | 'id'>): TopicName => `${kind}:${id}`;
const placedOf = (topic: Topic): PlacedName => `${nameOf(topic)}:${topic.spaceId}`;
const withoutLast = (name: string): string => name.slice(0, name.lastIndexOf(':'));
const versionOf = (room: string): number => Number(room.slice(room.lastIndexOf(':') + 1));

/**
 * The room of a topic as its space's access stood at a version: whoever lost access stays behind in an older room and hears nothing, and
 * so does whoever heard it in another space than where it stands now.
 */
export const roomOf = (topic: Topic, accessVersion: number): string => `${placedOf(topic)}:${accessVersion}`;

/** Which sockets hear which topic, and moving them on when a space's access changed. */
export class Rooms {
  /** The topics of each space that anyone here hears. */
  private readonly topicsOfSpace = new Map<string, Set<PlacedName>>();
  private readonly topics = new Set<TopicName>();

  constructor(
    private readonly io: Server,
    private readonly access: SpaceAccess,
  ) {}

  /** What was read a moment ago never brings a socket back that has been moved on since. */
  hear(socket: Socket, topic: Topic, accessVersion: number): void {
    const heard = this.roomHeard(socket, topic);
    if (heard && withoutLast(heard) === placedOf(topic) && versionOf(heard) >= accessVersion) return;
    this.leave(socket, topic);
    void socket.join(roomOf(topic, accessVersion));
    const topics = this.topicsOfSpace.get(topic.spaceId) ?? new Set();
    topics.add(placedOf(topic));
    this.topicsOfSpace.set(topic.spaceId, topics);
    this.topics.add(nameOf(topic));
  }

  leave(socket: Socket, topic: Pick<Topic, 'kind' | 'id'>): void {
    const room = this.roomHeard(socket, topic);
    if (room) void socket.leave(room);
  }

  /** Whether anyone here hears a topic; for up to a minute also when the last of them has left. */
  isHeard(topic: Pick<Topic, 'kind' | 'id'>): boolean {
    return this.topics.has(nameOf(topic));
  }

  hears(socket: Socket, topic: Pick<Topic, 'kind' | 'id'>): boolean {
    return this.roomHeard(socket, topic) !== undefined;
  }

  /** The ids of the topics of a kind that a socket hears. */
  heard(socket: Socket, kind: Topic['kind']): string[] {
    const rooms = [...socket.rooms].filter((room) => room.startsWith(`${kind}:`));
    return rooms.map((room) => room.split(':')[1]!);
  }

  /** Moves those who are still allowed to the rooms of the current version. @returns how many moved, by topic */
  async regroup(spaceIds: readonly string[]): Promise<ReadonlyMap<TopicName, readonly Socket[]>> {
    const heard = spaceIds.filter((id) => this.topicsOfSpace.has(id));
    if (heard.length === 0) return new Map();
    const versions = await this.access.versions(heard);
    const stale = heard.flatMap((spaceId) => this.behind(spaceId, versions.get(spaceId) ?? Infinity));
    const persons = [...new Set(stale.map(({ socket }) => personOf(socket)))];
    const allowed = persons.length > 0 ? await this.access.allowed(heard, persons) : new Map<string, ReadonlySet<string>>();
    const moved = new Map<TopicName, Socket[]>();
    for (const { socket, topic, spaceId, room } of stale) {
      void socket.leave(room);
      const version = versions.get(spaceId);
      if (version === undefined || !allowed.get(spaceId)?.has(personOf(socket))) continue;
      void socket.join(`${topic}:${version}`);
      const name = withoutLast(topic);
      moved.set(name, [...(moved.get(name) ?? []), socket]);
    }
    return moved;
  }

  /**
   * A topic stands in another space now: who heard it before goes on hearing it there if they may, and not at all if they may not.
   * @returns all who heard it, by topic
   */
  async rehome(topic: Topic): Promise<ReadonlyMap<TopicName, readonly Socket[]>> {
    const strays = this.socketsOf(nameOf(topic)).filter(({ room }) => !room.startsWith(`${placedOf(topic)}:`));
    if (strays.length === 0) return new Map();
    for (const { socket, room } of strays) void socket.leave(room);
    const persons = [...new Set(strays.map(({ socket }) => personOf(socket)))];
    const version = (await this.access.versions([topic.spaceId])).get(topic.spaceId);
    const allowed = (await this.access.allowed([topic.spaceId], persons)).get(topic.spaceId);
    for (const { socket } of strays)
      if (version !== undefined && allowed?.has(personOf(socket)) && !this.hears(socket, topic)) this.hear(socket, topic, version);
    return new Map([[nameOf(topic), strays.map(({ socket }) => socket)]]);
  }

  /** The spaces that anyone here hears; forgets topics that nobody hears any more. */
  spacesHeard(): string[] {
    const rooms = [...this.io.sockets.adapter.rooms.keys()];
    const alive = new Set(rooms.map(withoutLast));
    const heard = new Set([...alive].map(withoutLast));
    for (const [spaceId, topics] of this.topicsOfSpace) {
      for (const topic of topics) if (!alive.has(topic)) topics.delete(topic);
      if (topics.size === 0) this.topicsOfSpace.delete(spaceId);
    }
    for (const topic of this.topics) if (!heard.has(topic)) this.topics.delete(topic);
    return [...this.topicsOfSpace.keys()];
  }

  /** Every person who hears a space here, with their sockets: to find out who lost access by a date that passed. */
  listeners(spaceId: string): Socket[] {
    const topics = this.topicsOfSpace.get(spaceId) ?? new Set();
    return [...topics].flatMap((topic) => this.socketsOf(topic).map(({ socket }) => socket));
  }

  /** Makes a socket deaf to everything of a space. */
  expel(socket: Socket, spaceId: string): void {
    for (const topic of this.topicsOfSpace.get(spaceId) ?? []) {
      for (const room of socket.rooms) if (room.startsWith(`${topic}:`)) void socket.leave(room);
    }
  }

  private roomHeard(socket: Socket, topic: Pick<Topic, 'kind' | 'id'>): string | undefined {
    const prefix = `${nameOf(topic)}:`;
    for (const room of socket.rooms) if (room.startsWith(prefix)) return room;
    return undefined;
  }

  /** Those in rooms of an older version; whoever came by a newer one has been asked since. A space that is gone has everyone behind. */
  private behind(spaceId: string, version: number): { socket: Socket; topic: PlacedName; spaceId: string; room: string }[] {
    const topics = [...(this.topicsOfSpace.get(spaceId) ?? [])];
    return topics.flatMap((topic) =>
      this.socketsOf(topic)
        .filter(({ room }) => versionOf(room) < version)
        .map(({ socket, room }) => ({ socket, topic, spaceId, room })),
    );
  }

  private socketsOf(topic: TopicName | PlacedName): { socket: Socket; room: string }[] {
    const found: { socket: Socket; room: string }[] = [];
    for (const [room, ids] of this.io.sockets.adapter.rooms) {
      if (!room.startsWith(`${topic}:`)) continue;
      for (const id of ids) {
        const socket = this.io.sockets.sockets.get(id);
        if (socket) found.push({ socket, room });
      }
    }
    return found;
  }
}

const personOf = (socket: Socket): string => (socket.data as { actor: { personId: string } }).actor.personId;
