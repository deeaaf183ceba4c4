import { Injectable } from '@nestjs/common';
import type { ReturnFault } from '@hv/identity/contracts';
import { Log, type OidcIssuer, Settings } from '@hv/platform/api';
import { derivedSecret } from '../secret';
import { type FederatedIdentity, federatedIdentity } from './federated-identity';
import { Issuers } from './issuers';

/** The organisation's answer opens nothing. */
export class RefusedReturn extends Error {
  constructor(readonly fault: ReturnFault) {
    super(fault);
  }
}

/** How old a proof may be that was asked for anew, seconds: what it takes to come back. */
const anewSeconds = 60;

/**
 * Talks with issuers: authorization code with PKCE, state and nonce. All three are made from one secret that only the browser holds, each for
 * this issuer alone, so that nothing of them has to be kept, and another issuer's answer fits none.
 */
@Injectable()
export class IssuerConversation {
  constructor(
    private readonly issuers: Issuers,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** Where the browser goes to sign in. @param anew whether the person shall prove anew who they are. @throws RefusedReturn `unreachable` */
  async address(issuer: OidcIssuer, secret: string, anew: boolean): Promise<string> {
    const oidc = await import('openid-client');
    const configuration = await this.open(issuer);
    const { state, nonce, verifier } = keysOf(issuer, secret);
    const asked: Record<string, string> = {
      redirect_uri: this.returnAddress(issuer),
      scope: issuer.scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(anew ? { prompt: 'login', max_age: '0' } : {}),
    };
    return oidc.buildAuthorizationUrl(configuration, asked).href;
  }

  /**
   * What the issuer says of who came back. State, issuer, code, signature, audience, nonce, expiry and times are checked by the library.
   * @param query of the address that the browser came back to, with its `?`
   * @throws RefusedReturn
   */
  async answer(issuer: OidcIssuer, secret: string, query: string, anew: boolean): Promise<FederatedIdentity> {
    const oidc = await import('openid-client');
    const configuration = await this.open(issuer);
    const { state, nonce, verifier } = keysOf(issuer, secret);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(this.returnAddress(issuer) + query), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        ...(anew ? { maxAge: anewSeconds } : {}),
      });
      const claims = tokens.claims()!;
      // Some services keep the token small, and tell the rest only when asked.
      const isAll = ['name', 'email', issuer.organisationClaim, issuer.roleClaim].every((name) => name === null || name in claims);
      const mayAsk = !isAll && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const more = mayAsk ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
      return federatedIdentity(issuer, { ...more, ...claims });
    } catch (failure) {
      throw this.refusal(issuer, failure, failure instanceof oidc.AuthorizationResponseError);
    }
  }

  /** Where the browser goes to sign out there too; our sign-in page when the issuer has no such place, or cannot be asked. */
  async signOutAddress(issuer: OidcIssuer): Promise<string> {
    const page = this.url('/log-ind');
    const configuration = await this.open(issuer).catch(() => undefined);
    if (!configuration?.serverMetadata().end_session_endpoint) return page;
    const oidc = await import('openid-client');
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: page }).href;
  }

  private async open(issuer: OidcIssuer) {
    try {
      return await this.issuers.open(issuer);
    } catch (failure) {
      this.log.warn({ issuer: issuer.id, reasons: codesOf(failure) }, 'an issuer could not be asked');
      throw new RefusedReturn('unreachable');
    }
  }

  private refusal(issuer: OidcIssuer, failure: unknown, bySelf: boolean): RefusedReturn {
    const reasons = codesOf(failure);
    this.log.warn({ issuer: issuer.id, reasons }, 'an answer of an issuer was refused');
    if (bySelf) return new RefusedReturn('declined');
    return new RefusedReturn(reasons.some((reason) => away.includes(reason)) ? 'unreachable' : 'refused');
  }

  private returnAddress({ id }: OidcIssuer): string {
    return this.url(`/api/v1/sign-in/oidc/${id}/return`);
  }

  private url(path: string): string {
    return new URL(path, this.settings.environment.PUBLIC_URL).href;
  }
}

const keysOf = ({ issuer, id }: OidcIssuer, secret: string) => {
  const of = (purpose: string): string => derivedSecret(secret, `${purpose} ${id} ${issuer}`);
  return { state: of('state'), nonce: of('nonce'), verifier: of('verifier') };
};

/** What the library and Node say when nobody answered, or somebody before the issuer did. */
const away: readonly string[] = [
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
];

interface Coded {
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** Codes of a failure and its causes, never values: what failed may hold what nobody shall read. */
function codesOf(failure: unknown): string[] {
  const codes: string[] = [];
  for (let at = failure as Coded | undefined; at; at = at.cause as Coded | undefined) if (typeof at.code === 'string') codes.push(at.code);
  return codes;
}
