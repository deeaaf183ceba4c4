import { DOCUMENT, inject, Service } from '@angular/core';

const claimOf = (uploadId: string): string => `hele-vejen upload ${uploadId}`;
const forever = (): Promise<never> => new Promise(() => undefined);

/** Which uploads go on in which tab: each claims its own for as long as its page stands, so that no other takes them for left behind. */
@Service()
export class UploadClaims {
  // Only where the connection is secure.
  private readonly locks = inject(DOCUMENT).defaultView?.navigator.locks as LockManager | undefined;
  private readonly own = new Set<string>();

  /** Says that an upload goes on here. */
  claim(uploadId: string): void {
    if (this.own.has(uploadId)) return;
    this.own.add(uploadId);
    void this.locks?.request(claimOf(uploadId), { ifAvailable: true }, (lock) => (lock ? forever() : undefined));
  }

  /** @returns those of `uploads` that go on in no other tab */
  async free<Upload extends { readonly id: string }>(uploads: readonly Upload[]): Promise<readonly Upload[]> {
    const { held = [] } = (await this.locks?.query()) ?? {};
    const claimed = new Set(held.map(({ name }) => name));
    return uploads.filter(({ id }) => this.own.has(id) || !claimed.has(claimOf(id)));
  }
}
