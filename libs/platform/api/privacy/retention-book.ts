import { Injectable } from '@nestjs/common';
import type { RetentionRule } from './retention-rule';

/** How long everything is kept, whoever keeps it. */
@Injectable()
export class RetentionBook {
  private readonly known = new Map<string, RetentionRule>();

  /** @throws Error when there is a rule of that name */
  register(rules: readonly RetentionRule[]): void {
    for (const rule of rules) {
      if (this.known.has(rule.name)) throw new Error(`there is a rule ${rule.name} of how long something is kept`);
      this.known.set(rule.name, rule);
    }
  }

  get rules(): readonly RetentionRule[] {
    return [...this.known.values()];
  }
}
