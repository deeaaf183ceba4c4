import type { OidcIssuer } from '@hv/platform/api';
import { identityLimits } from '@hv/identity/contracts';
import { isEmail } from 'class-validator';
import { normalAddress } from '../address';

/** What an organisation's sign-in says of a person, once its answer was checked. */
export interface FederatedIdentity {
  /** The address of who says so, and the name by which it knows the person: together they are the key, never the mail address. */
  readonly issuer: string;
  readonly subject: string;
  /** Null when the organisation does not vouch for one. */
  readonly email: string | null;
  /** Empty when it says none. */
  readonly name: string;
  readonly assurance: 'password' | 'second-factor';
  /** When the person proved there who they are, ms since 1970; null when it is not said. */
  readonly authenticatedAt: number | null;
  /** Codes or ids of the organisations they belong to, among those that the issuer may speak for. */
  readonly organisations: readonly string[];
  /** What they are there, in our words; only what the issuer's map names. */
  readonly roles: readonly string[];
}

type Claims = Readonly<Record<string, unknown>>;

/** Reads claims as an issuer's configuration says. @param claims of an answer that was checked */
export function federatedIdentity(issuer: OidcIssuer, claims: Claims): FederatedIdentity {
  const { sub, auth_time: authTime } = claims;
  return {
    issuer: issuer.issuer,
    subject: String(sub),
    email: vouchedAddress(issuer, claims),
    name: nameOf(claims),
    assurance: provedTwice(issuer, claims) ? 'second-factor' : 'password',
    authenticatedAt: typeof authTime === 'number' ? authTime * 1000 : null,
    organisations: organisationsOf(issuer, claims),
    roles: issuer.roleClaim === null ? [] : mapped(issuer.roles, claims[issuer.roleClaim]),
  };
}

/** An address counts when the issuer marks it as verified, or it is of a domain that the issuer vouches for; of a foreign domain it never does then. */
function vouchedAddress({ mailDomains }: OidcIssuer, { email, email_verified: verified }: Claims): string | null {
  // A quoted name may hold a whole other address.
  if (typeof email !== 'string' || email.length > identityLimits.email || !isEmail(email) || email.includes('"')) return null;
  const address = normalAddress(email);
  if (mailDomains.length === 0) return isTrue(verified) ? address : null;
  const isTheirs = mailDomains.includes(address.slice(address.lastIndexOf('@') + 1));
  return isTheirs && (verified === undefined || isTrue(verified)) ? address : null;
}

/** Some services write it as text. */
const isTrue = (claim: unknown): boolean => claim === true || claim === 'true';

function nameOf({ name, given_name: given, family_name: family }: Claims): string {
  const parts = typeof name === 'string' && name.trim() ? [name] : [given, family].filter((part) => typeof part === 'string');
  return parts.join(' ').replace(/\s+/gu, ' ').trim().slice(0, identityLimits.name);
}

function provedTwice({ secondFactorAcrs }: OidcIssuer, { acr, amr }: Claims): boolean {
  return (typeof acr === 'string' && secondFactorAcrs.includes(acr)) || (Array.isArray(amr) && amr.includes('mfa'));
}

function organisationsOf({ organisations, organisationClaim }: OidcIssuer, claims: Claims): string[] {
  return organisationClaim === null ? Object.values(organisations) : mapped(organisations, claims[organisationClaim]);
}

/** What a claim means by a map; one value or a list of them, and what is not named means nothing. */
function mapped(map: Readonly<Record<string, string>>, claim: unknown): string[] {
  const values = [claim].flat().filter((value): value is string | number => ['string', 'number'].includes(typeof value));
  return [...new Set(values.map(String).flatMap((value) => (Object.hasOwn(map, value) ? [map[value]!] : [])))].sort();
}
