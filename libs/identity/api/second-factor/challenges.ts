import { Injectable } from '@nestjs/common';
import { Database, type Work } from '@hv/platform/api';
import { derivedSecret, hashOf, looksLikeSecret, newSecret } from '../secret';
import { type Challenge, type ChallengeKind, insertChallenge, missChallenge, openChallenge, useChallenge } from './challenges.queries';

/** How long a challenge waits for its proof, minutes. */
export const challengeMinutes = 5;

/** Challenges: whoever holds one may answer it once, in time, after a few misses at most. Only a hash of each is kept. */
@Injectable()
export class Challenges {
  constructor(private readonly database: Database) {}

  /** @param accountId null when whoever answers says who they are. @returns the token to be sent back with the proof */
  async make(kind: ChallengeKind, accountId: string | null): Promise<string> {
    const token = newSecret();
    await this.database.run(insertChallenge, [kind, accountId, hashOf(token), challengeMinutes]);
    return token;
  }

  /** A challenge that still waits; undefined when it is unknown, was answered, has expired or was missed too often. */
  async open(kind: ChallengeKind, token: string): Promise<Challenge | undefined> {
    const [open] = looksLikeSecret(token) ? await this.database.run(openChallenge, [kind, hashOf(token)]) : [];
    return open;
  }

  /** Uses a challenge up. @returns whether it still waited */
  async use(work: Work, { id }: Challenge): Promise<boolean> {
    return (await work.statement(useChallenge, [id])).length > 0;
  }

  /** Counts a wrong answer. */
  async miss({ id }: Challenge): Promise<void> {
    await this.database.run(missChallenge, [id]);
  }
}

/** What a passkey signs for a challenge: nothing more has to be kept. 43 URL-safe characters, 32 bytes. */
export const signedOf = (token: string): string => derivedSecret(token, 'passkey');
