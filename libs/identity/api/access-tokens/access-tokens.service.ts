import { Injectable } from '@nestjs/common';
import {
  accessTokenCreated,
  accessTokenEnded,
  type AccessTokenItemView,
  type AccessTokenView,
  type CreateAccessToken,
  identityLimits,
  identityProblems,
} from '@hv/identity/contracts';
import {
  Actor,
  Conflict,
  cursorOf,
  Database,
  type Idempotency,
  newId,
  NotFound,
  type Origin,
  pageOf,
  type PageQuery,
  readCursor,
  SignInNeeded,
  type TokenScope,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { derivedSecret, hashOf, newSecret } from '../secret';
import { accessTokenItemView } from './access-token.presenter';
import { accessTokenOfKey, accessTokensOfAccount, endAccessToken, insertAccessToken } from './access-tokens.queries';

/** What a token may do when nothing else is asked for. */
const usualScopes: readonly TokenScope[] = ['read', 'write'];

type OwnOrigin = Origin & { readonly actor: Actor };

/** A request to repeat safely, with the secret that only its browser and we have right now. */
export interface RepeatableRequest extends Idempotency {
  readonly sessionSecret: string;
}

/** Tokens for scripts and other systems. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Creates a token; it is shown this once. A repeated request gets the same token, because it is derived from the session's secret and the key:
   * nothing kept here could make it again.
   * @throws Conflict `identity.token-shown-once` when the repetition comes from another session; Unacceptable when the key was used for something else
   */
  async create(origin: OwnOrigin, command: CreateAccessToken, repeatable: RepeatableRequest | null): Promise<AccessTokenView> {
    const token = repeatable ? derivedSecret(repeatable.sessionSecret, `access-token ${repeatable.key}`) : newSecret();
    return this.unitOfWork.run(origin, async (work) => {
      const id = await this.insert(work, origin.actor, command, token, repeatable);
      if (id === undefined) return this.repeat(work, origin.actor, token, repeatable);
      await work.record(accessTokenCreated, { object: { kind: 'access-token', id } }, { tokenId: id });
      return { id, token };
    });
  }

  /** One's own tokens, the newest first, expired ones too. */
  async list({ accountId }: Actor, { limit = pageLimits.default, after }: PageQuery): Promise<Page<AccessTokenItemView>> {
    const [before] = after === undefined ? [null] : readCursor<[string]>(after, ['string']);
    const rows = await this.database.run(accessTokensOfAccount, [accountId, before, limit + 1]);
    return pageOf(rows, limit, accessTokenItemView, ({ id }) => cursorOf([id]));
  }

  /** Ends one of one's own tokens at once, on open sockets too. @throws NotFound */
  async end(origin: OwnOrigin, id: string): Promise<void> {
    const { accountId, personId } = origin.actor;
    await this.unitOfWork.run(origin, async (work) => {
      const [ended] = await work.statement(endAccessToken, [id, accountId]);
      if (!ended) throw new NotFound(platformProblems.notFound, 'There is no such token.');
      await work.record(accessTokenEnded, { object: { kind: 'access-token', id } }, { tokenId: id, personId });
    });
  }

  private async insert(
    work: Work,
    { accountId, credential }: Actor,
    command: CreateAccessToken,
    token: string,
    key: Idempotency | null,
  ): Promise<string | undefined> {
    const { name, scopes, expiresInDays } = command;
    const days = expiresInDays ?? identityLimits.tokenDays.default;
    const values = [
      newId(),
      accountId,
      name,
      scopes ?? usualScopes,
      hashOf(token),
      days,
      key?.key ?? null,
      key?.hash ?? null,
      credential.id,
    ];
    const [inserted] = await work.statement(insertAccessToken, values);
    return inserted?.id;
  }

  private async repeat(work: Work, { personId }: Actor, token: string, key: Idempotency | null): Promise<AccessTokenView> {
    const [kept] = key ? await work.statement(accessTokenOfKey, [personId, key.key]) : [];
    if (!kept) throw new SignInNeeded();
    if (!kept.requestHash.equals(key!.hash))
      throw new Unacceptable(platformProblems.keyReused, 'The Idempotency-Key was used for another request.');
    if (!kept.tokenHash.equals(hashOf(token)))
      throw new Conflict(identityProblems.tokenShownOnce, 'The token exists; it was shown to another session.');
    return { id: kept.id, token };
  }
}
