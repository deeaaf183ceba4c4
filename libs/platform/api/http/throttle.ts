import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Settings } from '../environment';
import { TooMany } from '../problems';
import { RedisConnection } from './redis-connection';

/** How many, in how many seconds. An address is a whole municipality: it may do what fifty people do. */
const limits = {
  accountRequests: { points: 600, duration: 30 },
  /** A program that copies a folder asks several times a file, as fast as it is answered, and gives up at a refusal. */
  programRequests: { points: 3_000, duration: 30 },
  addressRequests: { points: 30_000, duration: 30 },
  visitorRequests: { points: 3_000, duration: 30 },
  /** From one address: whoever mistypes there shuts out nobody elsewhere. */
  signInsOfAccountHere: { points: 10, duration: 600 },
  signInsOfAccount: { points: 100, duration: 600 },
  signInsOfAddress: { points: 500, duration: 600 },
  /** Links that mails bring: as many as a person may lose, not as many as would fill a stranger's mailbox. */
  linksForAccount: { points: 3, duration: 900 },
  linksFromAddress: { points: 100, duration: 900 },
  /** A code of six digits is guessed by trying: few at once, and few in a day. */
  proofsOfAccount: { points: 10, duration: 600 },
  proofsOfAccountToday: { points: 100, duration: 86_400 },
} as const;

type Limit = keyof typeof limits;

/** How a limit is counted: by all instances together where Redis links them, and by this one alone. */
interface Counts {
  readonly together: RateLimiterAbstract | undefined;
  readonly alone: RateLimiterAbstract;
}

/** How long a request waits for Redis, and for how long nobody asks it again when it did not answer in time, ms. */
const patience = { forAnswer: 250, untilAskedAgain: 2_000 } as const;
const late = Symbol('late');

/** Keeps one account, and more generously one address, from taking what others need. */
@Injectable()
export class Throttle {
  private readonly limiters: Readonly<Record<Limit, Counts>> | undefined;
  /** On the clock of `performance.now()`. */
  private aloneUntil = 0;

  constructor(settings: Settings, redis: RedisConnection) {
    if (settings.environment.RATE_LIMIT === 'off') return;
    const make = (name: Limit): Counts => {
      const options = { ...limits[name], keyPrefix: `hv:limit:${name}` };
      const { client } = redis;
      return {
        together: client && new RateLimiterRedis({ ...options, storeClient: client, useRedisPackage: true, rejectIfRedisNotReady: true }),
        alone: new RateLimiterMemory(options),
      };
    };
    this.limiters = {
      accountRequests: make('accountRequests'),
      programRequests: make('programRequests'),
      addressRequests: make('addressRequests'),
      visitorRequests: make('visitorRequests'),
      signInsOfAccountHere: make('signInsOfAccountHere'),
      signInsOfAccount: make('signInsOfAccount'),
      signInsOfAddress: make('signInsOfAddress'),
      linksForAccount: make('linksForAccount'),
      linksFromAddress: make('linksFromAddress'),
      proofsOfAccount: make('proofsOfAccount'),
      proofsOfAccountToday: make('proofsOfAccountToday'),
    };
  }

  /** One request. @throws TooMany */
  async request(accountId: string | undefined, address: string): Promise<void> {
    if (!this.limiters) return;
    if (accountId) await this.take('accountRequests', accountId);
    else await this.take('visitorRequests', address);
    await this.take('addressRequests', address);
  }

  /** One request of a program that opens files for an account. @throws TooMany */
  async program(accountId: string, address: string): Promise<void> {
    if (!this.limiters) return;
    await this.take('programRequests', accountId);
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
    await this.giveBack('signInsOfAccountHere', `${account} ${address}`);
    await this.giveBack('signInsOfAccount', account);
  }

  /** One link asked for by mail, whether or not there is such an account. @param account what was given as address, normalised. @throws TooMany */
  async link(account: string, address: string): Promise<void> {
    if (!this.limiters) return;
    await this.take('linksForAccount', account);
    await this.take('linksFromAddress', address);
  }

  /** One attempt to prove who one is beyond the password. @throws TooMany */
  async proof(accountId: string): Promise<void> {
    if (!this.limiters) return;
    await this.take('proofsOfAccount', accountId);
    await this.take('proofsOfAccountToday', accountId);
  }

  private async take(limit: Limit, key: string): Promise<void> {
    const { together, alone } = this.limiters![limit];
    try {
      if (!together || !(await this.answersInTime(() => together.consume(key)))) await alone.consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      throw refusal;
    }
  }

  private async giveBack(limit: Limit, key: string): Promise<void> {
    if (!this.limiters) return;
    const { together, alone } = this.limiters[limit];
    if (together) await this.answersInTime(() => together.delete(key));
    await alone.delete(key);
  }

  /** Whether Redis answered. One that hangs makes nobody wait for long, and hardly anyone at all. @throws RateLimiterRes */
  private async answersInTime(ask: () => Promise<unknown>): Promise<boolean> {
    if (performance.now() < this.aloneUntil) return false;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise((resolve) => (timer = setTimeout(resolve, patience.forAnswer, late)));
    // Its own connection logs why it is away.
    const asked = ask().catch((error: unknown) => (error instanceof RateLimiterRes ? Promise.reject(error) : late));
    try {
      if ((await Promise.race([asked, tooLate])) !== late) return true;
    } finally {
      clearTimeout(timer);
    }
    this.aloneUntil = performance.now() + patience.untilAskedAgain;
    return false;
  }
}
