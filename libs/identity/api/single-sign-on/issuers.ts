import { Injectable } from '@nestjs/common';
import type { IssuersView } from '@hv/identity/contracts';
import { isLoopback, type OidcIssuer, Settings } from '@hv/platform/api';
import type { Configuration } from 'openid-client';
import { secretInHeader } from './secret-in-header';

/** How long what an issuer says of itself is believed, ms. Its keys are looked up anew by themselves. */
const believedForMs = 60 * 60_000;
/** How long it may take to answer, seconds. */
const patienceSeconds = 10;

interface Known {
  readonly configuration: Promise<Configuration>;
  readonly until: number;
}

/** The organisations' sign-in services, asked what they can only when somebody uses one: without them everything else goes on. */
@Injectable()
export class Issuers {
  private readonly issuers: readonly OidcIssuer[];
  private readonly known = new Map<string, Known>();

  constructor({ environment }: Settings) {
    this.issuers = environment.OIDC_ISSUERS;
  }

  get view(): IssuersView {
    return { items: this.issuers.map(({ id, label }) => ({ id, label })) };
  }

  /** Those that accounts may be kept under now. */
  get addresses(): string[] {
    return this.issuers.map(({ issuer }) => issuer);
  }

  /** By its name in our addresses. */
  find(id: string): OidcIssuer | undefined {
    return this.issuers.find((issuer) => issuer.id === id);
  }

  /** By the address that its accounts are kept under. */
  byAddress(address: string): OidcIssuer | undefined {
    return this.issuers.find(({ issuer }) => issuer === address);
  }

  /** What a conversation with it needs. @throws whatever keeps it from being asked; the next call tries again */
  open(issuer: OidcIssuer): Promise<Configuration> {
    const before = this.known.get(issuer.id);
    if (before && Date.now() < before.until) return before.configuration;
    const configuration = discovered(issuer);
    this.known.set(issuer.id, { configuration, until: Date.now() + believedForMs });
    configuration.catch(() => this.known.delete(issuer.id));
    return configuration;
  }
}

/** The package is loaded only where it is configured: others do without its memory. */
async function discovered({ issuer, clientId, clientSecret }: OidcIssuer): Promise<Configuration> {
  const oidc = await import('openid-client');
  const address = new URL(issuer);
  const onThisMachine = address.protocol === 'http:' && isLoopback(address.hostname) ? [oidc.allowInsecureRequests] : [];
  const options = { timeout: patienceSeconds, execute: onThisMachine };
  const found = (await oidc.discovery(address, clientId, undefined, oidc.None(), options)).serverMetadata();
  // By the standard one that says nothing takes the secret in the header.
  const methods = found.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const bySecret = methods.includes('client_secret_basic') ? secretInHeader : oidc.ClientSecretPost;
  const authentication = clientSecret === null ? oidc.None() : bySecret(clientSecret);
  const configuration = new oidc.Configuration(found, clientId, {}, authentication);
  configuration.timeout = patienceSeconds;
  for (const allow of onThisMachine) allow(configuration);
  // Its signature is checked too, and not only that the answer came from its own address.
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}
