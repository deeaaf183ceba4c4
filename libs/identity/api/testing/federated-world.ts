import type { DynamicModule, Type } from '@nestjs/common';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { SpecPerson } from './a-person';
import { AnIssuer } from './an-issuer';

/** A product that knows two issuers, `herning` and `viborg`, and a third, `gone`, that does not answer. */
export class FederatedWorld {
  private constructor(
    readonly world: World,
    readonly issuer: AnIssuer,
    readonly other: AnIssuer,
  ) {}

  static async open(capabilities: readonly (Type | DynamicModule)[]): Promise<FederatedWorld> {
    const [issuer, other] = await Promise.all([AnIssuer.start(), AnIssuer.start()]);
    const { clientSecret } = issuer;
    const of = (id: string, address: string) => ({ id, label: `${id} Kommune`, issuer: address, clientId: 'hele-vejen', clientSecret });
    const all = [of('herning', issuer.address), of('viborg', other.address), of('gone', 'http://127.0.0.1:9')];
    const world = await aWorld(capabilities, { environment: { ROLE: 'api', OIDC_ISSUERS: JSON.stringify(all) } });
    return new FederatedWorld(world, issuer, other);
  }

  /** Lets the issuer's name for somebody lead to a person's account. */
  async link({ accountId }: SpecPerson, subject: string): Promise<void> {
    const values = [accountId, this.issuer.address, subject];
    await this.world.query('INSERT INTO identity_federated_accounts (account_id, issuer, subject) VALUES ($1, $2, $3)', values);
  }

  async close(): Promise<void> {
    await this.world.close();
    await Promise.all([this.issuer.stop(), this.other.stop()]);
  }
}
