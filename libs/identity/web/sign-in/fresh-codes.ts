import { Service } from '@angular/core';

/** Recovery codes that were made at sign-in, until the security page shows them. In this page's memory only. */
@Service()
export class FreshCodes {
  #codes: readonly string[] = [];

  bring(codes: readonly string[]): void {
    this.#codes = codes;
  }

  /** Them, once. */
  take(): readonly string[] {
    const codes = this.#codes;
    this.#codes = [];
    return codes;
  }
}
