import { Injectable } from '@nestjs/common';
import {
  accessChanged,
  groupEntered,
  groupLeft,
  groupOwnerChanged,
  membershipChanged,
  membershipEnded,
  membershipEndSet,
  membershipStarted,
  participationEnded,
  spaceChanged,
  type SpaceKind,
} from '@hv/networks/contracts';
import { Database, Everywhere, type RecordedEvent, Replicas, Settings } from '@hv/platform/api';
import { grantedSpaces, type GrantedRow } from './access.queries';

/** A space that a person sees, and what they may do there. */
export interface GrantedSpace {
  readonly spaceId: string;
  readonly networkId: string;
  readonly kind: SpaceKind;
  /** The membership that lets them in: what they write is written under it. */
  readonly membershipId: string;
  readonly writes: boolean;
  readonly moderates: boolean;
  /** What was there before is nothing new to them. */
  readonly joinedAt: Date;
}

export type GrantedSpaces = ReadonlyMap<string, GrantedSpace>;

interface Known {
  readonly spaces: GrantedSpaces;
  /** On the clock of `performance.now()`. */
  readonly until: number;
}

const longestMs = 30_000;
const mostPeople = 5_000;

/**
 * Who sees which space now, from memory where that is safe: a change that this instance commits is seen at once, a date that passes when
 * it passes, and what was changed past the product after 30 s. With other instances about, nothing is kept.
 */
@Injectable()
export class AccessBook {
  private readonly known = new Map<string, Known>();
  /** Counts what may have changed access, so that an answer that was on its way meanwhile is not kept. */
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly replicas: Replicas,
    private readonly settings: Settings,
  ) {}

  /** Every space the person sees, by its id. */
  async granted(personId: string): Promise<GrantedSpaces> {
    if (!this.keeps) return spacesOf(await this.database.run(grantedSpaces, [personId, null]));
    const known = this.known.get(personId);
    return known && known.until > performance.now() ? known.spaces : this.load(personId);
  }

  /** A space as the person may use it; undefined when they do not see it. */
  async to(personId: string, spaceId: string): Promise<GrantedSpace | undefined> {
    if (this.keeps) return (await this.granted(personId)).get(spaceId);
    return spacesOf(await this.database.run(grantedSpaces, [personId, spaceId])).get(spaceId);
  }

  @Everywhere(membershipStarted)
  onMembershipStarted({ payload }: RecordedEvent<{ personId: string }>): void {
    this.forget(payload.personId);
  }

  @Everywhere(membershipChanged)
  onMembershipChanged({ payload }: RecordedEvent<{ personId: string }>): void {
    this.forget(payload.personId);
  }

  @Everywhere(membershipEnded)
  onMembershipEnded({ payload }: RecordedEvent<{ personId: string }>): void {
    this.forget(payload.personId);
  }

  @Everywhere(membershipEndSet)
  onMembershipEndSet({ payload }: RecordedEvent<{ personId: string }>): void {
    this.forget(payload.personId);
  }

  @Everywhere(groupEntered)
  onGroupEntered({ payload }: RecordedEvent<{ personId: string }>): void {
    this.forget(payload.personId);
  }

  @Everywhere(groupLeft)
  onGroupLeft({ payload }: RecordedEvent<{ personId: string }>): void {
    this.forget(payload.personId);
  }

  @Everywhere(groupOwnerChanged)
  onGroupOwnerChanged({ payload }: RecordedEvent<{ personId: string }>): void {
    this.forget(payload.personId);
  }

  @Everywhere(participationEnded)
  onParticipationEnded(): void {
    this.forgetAll();
  }

  @Everywhere(spaceChanged)
  onSpaceChanged(): void {
    this.forgetAll();
  }

  @Everywhere(accessChanged)
  onAccessChanged(): void {
    this.forgetAll();
  }

  private forgetAll(): void {
    this.changes += 1;
    this.known.clear();
  }

  private forget(personId: string): void {
    this.changes += 1;
    this.known.delete(personId);
  }

  /** A worker beside other instances hears of none of their changes, and REDIS_URL says that there may be others. */
  private get keeps(): boolean {
    return !this.replicas.several && !this.settings.environment.REDIS_URL;
  }

  private async load(personId: string): Promise<GrantedSpaces> {
    const [asked, changesBefore] = [performance.now(), this.changes];
    const rows = await this.database.run(grantedSpaces, [personId, null]);
    const spaces = spacesOf(rows);
    if (this.changes === changesBefore) this.keep(personId, { spaces, until: asked + Math.min(longestMs, rows[0]?.endsInMs ?? longestMs) });
    return spaces;
  }

  private keep(personId: string, known: Known): void {
    this.known.delete(personId);
    if (this.known.size >= mostPeople) this.known.delete(this.known.keys().next().value!);
    this.known.set(personId, known);
  }
}

const spacesOf = (rows: readonly GrantedRow[]): GrantedSpaces => new Map(rows.map(({ endsInMs: _, ...space }) => [space.spaceId, space]));
