import type { LiveReply } from '@hv/platform/contracts';

/** A place on the server that one stays in: joined again after each reconnect, and every 30 s as a heartbeat. */
export interface LiveRoom<Answer extends object = object> {
  /** The calls that enter and leave, e.g. `thread.join` and `thread.leave`, and what is sent with both. */
  readonly join: string;
  readonly leave: string;
  readonly call: object;
  /** Told at every joining and heartbeat. */
  joined(answer: Answer): void;
  /** Told when the server says no; `code` as in its problems. */
  refused(code: string): void;
}

type Ask = (event: string, call: object) => Promise<LiveReply>;

/** The rooms one is in. Two who stay in the same room share it: it is left when the last one goes. */
export class LiveRooms {
  private readonly rooms = new Set<LiveRoom>();

  constructor(
    private readonly ask: Ask,
    private readonly unreachable: string,
  ) {}

  /** Enters a room, now or as soon as there is a connection. @returns a function that leaves it */
  keep(room: LiveRoom): () => void {
    this.rooms.add(room);
    void this.enter(room);
    return () => {
      if (!this.rooms.delete(room)) return;
      const shared = [...this.rooms].some((other) => sameRoom(other, room));
      if (!shared) void this.ask(room.leave, room.call);
    };
  }

  /** Joins every room again, after a reconnect or as a heartbeat. */
  async joinAll(): Promise<void> {
    await Promise.all([...this.rooms].map((room) => this.enter(room)));
  }

  private async enter(room: LiveRoom): Promise<void> {
    const answer = await this.ask(room.join, room.call);
    if (!this.rooms.has(room)) return;
    if (answer.ok) room.joined(answer);
    else if (answer.code !== this.unreachable) room.refused(answer.code);
  }
}

function sameRoom(one: LiveRoom, other: LiveRoom): boolean {
  return one.join === other.join && JSON.stringify(one.call) === JSON.stringify(other.call);
}
