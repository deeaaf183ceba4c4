import { Injectable } from '@nestjs/common';
import {
  accessTokenEnded,
  accountBlocked,
  languageChanged,
  personErased,
  seeAsEnded,
  seeAsStarted,
  sessionEnded,
} from '@hv/identity/contracts';
import { Actor, Authenticator, Database, Everywhere, Replicas, type RecordedEvent, type Statement } from '@hv/platform/api';
import { hashOf, looksLikeSecret } from '../secret';
import { credentialsThatHold, type HolderRow, holderOfSession, holderOfToken, type SessionHolderRow } from './credentials.queries';
import { KnownActors } from './known-actors';

type Kind = Actor['credential']['kind'];

/** Says who holds a session or an access token. */
@Injectable()
export class SessionAuthenticator implements Authenticator {
  private readonly known = new KnownActors();

  constructor(
    private readonly database: Database,
    private readonly replicas: Replicas,
  ) {}

  bySession(secret: string): Actor | undefined | Promise<Actor | undefined> {
    return this.identify('session', secret, holderOfSession);
  }

  byToken(secret: string): Actor | undefined | Promise<Actor | undefined> {
    return this.identify('token', secret, holderOfToken);
  }

  async ended(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const holding = new Set((await this.database.run(credentialsThatHold, [ids])).map(({ id }) => id));
    return new Set(ids.filter((id) => !holding.has(id)));
  }

  @Everywhere(sessionEnded)
  onSessionEnded({ payload }: RecordedEvent<{ sessionId: string }>): void {
    this.known.forget(({ credential }) => credential.id === payload.sessionId);
  }

  @Everywhere(accessTokenEnded)
  onAccessTokenEnded({ payload }: RecordedEvent<{ tokenId: string }>): void {
    this.known.forget(({ credential }) => credential.id === payload.tokenId);
  }

  @Everywhere(languageChanged)
  onLanguageChanged({ actorId }: RecordedEvent): void {
    this.known.forget(({ personId }) => personId === actorId);
  }

  @Everywhere(personErased)
  onPersonErased({ payload }: RecordedEvent<{ personId: string }>): void {
    this.known.forget(({ personId }) => personId === payload.personId);
  }

  @Everywhere(seeAsStarted)
  onSeeAsStarted({ payload }: RecordedEvent<{ sessionId: string }>): void {
    this.known.forget(({ credential }) => credential.id === payload.sessionId);
  }

  @Everywhere(seeAsEnded)
  onSeeAsEnded({ payload }: RecordedEvent<{ sessionId: string }>): void {
    this.known.forget(({ credential }) => credential.id === payload.sessionId);
  }

  /** Their own sessions end by events of their own; who looks as them is looking as nobody now. */
  @Everywhere(accountBlocked)
  onAccountBlocked({ payload }: RecordedEvent<{ personId: string }>): void {
    this.known.forget(({ personId }) => personId === payload.personId);
  }

  /** Without asking the database when it can: with other replicas it cannot, since their events may arrive late. */
  private identify(
    kind: Kind,
    secret: string,
    statement: Statement<HolderRow | SessionHolderRow>,
  ): Actor | undefined | Promise<Actor | undefined> {
    if (!looksLikeSecret(secret)) return undefined;
    const hash = hashOf(secret);
    // The kind is part of the key: a session's secret must not pass as a token's.
    const key = `${kind} ${hash.toString('base64')}`;
    const known = this.replicas.several ? undefined : this.known.find(key, Date.now());
    return known ?? this.lookUp(kind, key, hash, statement);
  }

  private async lookUp(
    kind: Kind,
    key: string,
    hash: Buffer,
    statement: Statement<HolderRow | SessionHolderRow>,
  ): Promise<Actor | undefined> {
    const generation = this.known.generation;
    const [row] = await this.database.run(statement, [hash]);
    if (!row) return undefined;
    const actor = actorOf(row, kind);
    this.known.learn(key, actor, Date.now(), generation);
    return actor;
  }
}

/** Whoever holds a credential; or, when they look as somebody else, that person, who is no administrator and reads only. */
function actorOf(row: HolderRow | SessionHolderRow, kind: Kind): Actor {
  const { personId, accountId, administrator, language, credentialId, scopes, until } = row;
  const credential = { kind, id: credentialId } as const;
  const holder = new Actor(personId, accountId, administrator, language, credential, scopes, until);
  if (!('seeAsId' in row) || row.seeAsId === null) return holder;
  const onlooker = { seeAsId: row.seeAsId, actor: holder };
  return new Actor(row.seenPersonId!, row.seenAccountId!, false, language, credential, ['read'], until, onlooker);
}
