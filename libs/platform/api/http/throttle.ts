import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Settings } from '../environment';
import { TooMany } from '../problems';
import { RedisConnection } from './redis-connection';

/** How many, in how many seconds. An address is a whole municipality: it may do what fifty people do. */
const limits = {
  accountRequests: { points: 600, duration: 30 },
  addressRequests: { points: 30_000, duration: 30 },
  visitorRequests: { points: 3_000, duration: 30 },
  /** From one address: whoever mistypes there shuts out nobody elsewhere. */
  signInsOfAccountHere: { points: 10, duration: 600 },
  signInsOfAccount: { points: 100, duration: 600 },
  signInsOfAddress: { points: 500, duration: 600 },
} as const;

type Limit = keyof typeof limits;

/** Keeps one account, and more generously one address, from taking what others need. */
@Injectable()
export class Throttle {
  private readonly limiters: Readonly<Record<Limit, RateLimiterAbstract>> | undefined;

  constructor(settings: Settings, redis: RedisConnection) {
    if (settings.environment.RATE_LIMIT === 'off') return;
    const make = (name: Limit): RateLimiterAbstract => {
      const options = { ...limits[name], keyPrefix: `hv:limit:${name}` };
      if (!redis.client) return new RateLimiterMemory(options);
      return new RateLimiterRedis({
        ...options,
        storeClient: redis.client,
        useRedisPackage: true,
        insuranceLimiter: new RateLimiterMemory(options),
      });
    };
    this.limiters = {
      accountRequests: make('accountRequests'),
      addressRequests: make('addressRequests'),
      visitorRequests: make('visitorRequests'),
      signInsOfAccountHere: make('signInsOfAccountHere'),
      signInsOfAccount: make('signInsOfAccount'),
      signInsOfAddress: make('signInsOfAddress'),
    };
  }

  /** One request. @throws TooMany */
  async request(accountId: string | undefined, address: string): Promise<void> {
    if (!this.limiters) return;
    if (accountId) await this.take('accountRequests', accountId);
    else await this.take('visitorRequests', address);
    await this.take('addressRequests', address);
  }

  /** One attempt to sign in. @param account what was given as address, normalised. @throws TooMany */
  async signIn(account: string, address: string): Promise<void> {
    if (!this.limiters) return;
    await this.take('signInsOfAccountHere', `${account} ${address}`);
    await this.take('signInsOfAccount', account);
    await this.take('signInsOfAddress', address);
  }

  /** A successful sign-in gives the account its attempts back. */
  async signedIn(account: string, address: string): Promise<void> {
    await this.limiters?.signInsOfAccountHere.delete(`${account} ${address}`);
    await this.limiters?.signInsOfAccount.delete(account);
  }

  private async take(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiters![limit].consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      throw refusal;
    }
  }
}
