import { isLoopback } from './loopback';
import type { Entry } from './entries';

/** A sign-in service of an organisation, as OIDC_ISSUERS describes it. */
export interface OidcIssuer {
  /** Its name in our addresses. */
  readonly id: string;
  /** Its name on the button. */
  readonly label: string;
  /** Its address, exactly as it writes it in its answers. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a public client, by PKCE alone. */
  readonly clientSecret: string | null;
  readonly scope: string;
  /** Domains whose addresses it vouches for; empty: those that it marks as verified. */
  readonly mailDomains: readonly string[];
  /** Values of `acr` that mean a second factor, beside `mfa` in `amr`. */
  readonly secondFactorAcrs: readonly string[];
  /** Whether somebody without account and invitation may come in, when a role is mapped to them. */
  readonly newcomers: boolean;
  /** Networks that it may take people into. */
  readonly networks: readonly string[];
  /** The claim that names the organisation; null: there is only one. */
  readonly organisationClaim: string | null;
  /** The organisations that it may speak for: the claim's value → municipality code or id. */
  readonly organisations: Readonly<Record<string, string>>;
  /** The claim that names roles; null: it says nothing of them. */
  readonly roleClaim: string | null;
  /** The claim's value → role; a value that is not named means nothing. */
  readonly roles: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, unknown>>;

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const organisation = (value: string): boolean => /^\d{4}$/.test(value) || uuid.test(value);

/** Reads a JSON list of sign-in services; throws with the place and the reason of the first fault, never with a value. */
export const oidcIssuers = (about: string): Entry<readonly OidcIssuer[]> => ({
  about,
  absent: '',
  read: (text) => {
    if (!text) return [];
    const list = parsed(text);
    if (!Array.isArray(list)) throw new Error('must be a JSON list');
    const issuers = list.map((given: unknown, index) => issuerOf(given, `[${index}]`));
    for (const key of ['id', 'label'] as const)
      if (new Set(issuers.map((issuer) => issuer[key])).size < issuers.length) throw new Error(`names the same ${key} twice`);
    return issuers;
  },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('must be a JSON list');
  }
}

function issuerOf(value: unknown, place: string): OidcIssuer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${place} must be an object`);
  const given = new GivenIssuer(value as Given, place);
  const issuer: OidcIssuer = {
    id: given.text('id', (text) => id.test(text) && text.length <= 40),
    label: given.text('label', (text) => text.length <= 60),
    issuer: given.text('issuer', isSafeAddress),
    clientId: given.text('clientId'),
    clientSecret: given.optionalText('clientSecret'),
    scope: given.optionalText('scope', (text) => text.split(' ').includes('openid')) ?? 'openid profile email',
    mailDomains: given.list('mailDomains', (text) => domain.test(text)),
    secondFactorAcrs: given.list('secondFactorAcrs'),
    newcomers: given.flag('newcomers'),
    networks: given.list('networks', (text) => uuid.test(text)),
    organisationClaim: given.optionalText('organisationClaim'),
    organisations: given.map('organisations', organisation),
    roleClaim: given.optionalText('roleClaim'),
    roles: given.map('roles'),
  };
  given.refuseUnknown(Object.keys(issuer));
  const { roles, roleClaim, organisations, organisationClaim, networks } = issuer;
  const named = Object.keys(organisations).length;
  given.need(Object.keys(roles).length > 0 === (roleClaim !== null), 'roleClaim', 'and roles belong together');
  given.need(organisationClaim !== null || named < 2, 'organisationClaim', 'is missing: there are several organisations');
  given.need(roleClaim === null || (named > 0 && networks.length > 0), 'roles', 'needs organisations and networks');
  given.need(!issuer.newcomers || roleClaim !== null, 'newcomers', 'needs roles');
  return issuer;
}

/** Only over TLS, but on this machine. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) && !search && !hash && !username;
}

/** What was written for one of them, read field by field. */
class GivenIssuer {
  constructor(
    private readonly given: Given,
    private readonly place: string,
  ) {}

  text(name: string, fits?: (text: string) => boolean): string {
    const text = this.optionalText(name, fits);
    this.need(text !== null, name, 'is missing');
    return text!;
  }

  optionalText(name: string, fits: (text: string) => boolean = () => true): string | null {
    const value = this.given[name] ?? null;
    if (value === null) return null;
    this.need(typeof value === 'string' && value !== '' && fits(value), name, 'is not usable');
    return value as string;
  }

  list(name: string, fits: (text: string) => boolean = () => true): string[] {
    const value = this.given[name] ?? [];
    this.need(Array.isArray(value) && value.every((text) => typeof text === 'string' && text !== '' && fits(text)), name, 'is not usable');
    return value as string[];
  }

  flag(name: string): boolean {
    const value = this.given[name] ?? false;
    this.need(typeof value === 'boolean', name, 'must be true or false');
    return value as boolean;
  }

  map(name: string, fits: (text: string) => boolean = () => true): Record<string, string> {
    const value = this.given[name] ?? {};
    const isMap = typeof value === 'object' && !Array.isArray(value);
    this.need(isMap && Object.values(value).every((text) => typeof text === 'string' && text !== '' && fits(text)), name, 'is not usable');
    return value as Record<string, string>;
  }

  refuseUnknown(known: readonly string[]): void {
    this.need(
      Object.keys(this.given).every((name) => known.includes(name)),
      'what it says',
      `is more than ${known.join(', ')}`,
    );
  }

  need(right: boolean, name: string, reason: string): void {
    if (!right) throw new Error(`${this.place} ${name} ${reason}`);
  }
}
