import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { newSecret } from '../secret';
import { Turns } from './turns';

/** argon2id (the library's default kind) with 19 MiB, two passes, one lane. */
export const passwordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Each hash takes a processor for some 20 ms and 19 MiB: few at once, and a line that a flood cannot make endless. */
const atOnce = 2;
const mostWaiting = 64;

/** Hashes and verifies passwords. */
@Injectable()
export class Passwords implements OnModuleInit {
  private readonly turns = new Turns(atOnce, mostWaiting);
  private nobodys: Promise<string> | undefined;
  private verified = 0;

  /** Makes the hash that is verified where there is none, so that an unknown address costs what a known one does. */
  async onModuleInit(): Promise<void> {
    await this.hashOfNobody();
  }

  /** How many verifications were made since start. */
  get verifications(): number {
    return this.verified;
  }

  /** Whether someone waits, so that work that can be put off should be. */
  get busy(): boolean {
    return this.turns.someoneWaits;
  }

  /** @returns the hash in PHC form. @throws TooMany when too many wait */
  hash(password: string): Promise<string> {
    return this.turns.run(() => hash(spelled(password), passwordCost));
  }

  /**
   * Verifies once, whether there is a hash or not.
   * @param stored the account's hash, or null when there is no such account or it has no password: then the answer is always false
   * @throws TooMany when too many wait
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.hashOfNobody());
    const right = await this.turns.run(() => {
      this.verified += 1;
      return verify(against, spelled(password));
    });
    return right && stored !== null;
  }

  /** Whether a hash was made with less than today's cost. */
  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(stored);
    return memoryCost < passwordCost.memoryCost || timeCost < passwordCost.timeCost || parallelism < passwordCost.parallelism;
  }

  private hashOfNobody(): Promise<string> {
    return (this.nobodys ??= this.hash(newSecret()));
  }
}

/** Keyboards differ in how they spell `å`; the password is the same. */
const spelled = (password: string): string => password.normalize('NFKC');
