import { Injectable } from '@nestjs/common';
import { Blobs, bySystem, Database } from '@hv/platform/api';
import { derivedOf } from './derived.queries';

/** What was made of contents goes with them. */
@Injectable()
export class DerivedContents {
  constructor(
    private readonly database: Database,
    private readonly blobs: Blobs,
  ) {}

  /** Forgets a content that no version has any more, and what was made of it; what is still needed stays. */
  async forgetWithSource(sha256: string): Promise<void> {
    const made = await this.database.run(derivedOf, [sha256]);
    await this.blobs.forget(bySystem, sha256);
    for (const { derived } of made) if (derived !== null) await this.blobs.forget(bySystem, derived);
  }
}
