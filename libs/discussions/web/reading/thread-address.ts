import { Location } from '@angular/common';
import { inject, Service } from '@angular/core';

/** What history remembers of an address that only followed what one read. */
interface AddressState {
  readonly readingHere?: boolean;
}

/** The address of a thread's page: it names the post that one came for, and follows what one reads. */
@Service()
export class ThreadAddress {
  private readonly location = inject(Location);

  /** The number of the post that the address names. */
  seq(): number | null {
    return seqIn(this.location.path(true).split('#', 2)[1]);
  }

  /** Whether the address names a post only because one read there, not because somebody pointed to it. */
  followed(): boolean {
    return (this.location.getState() as AddressState | null)?.readingHere ?? false;
  }

  /** Names the post that one reads, without anything happening; null at the end of the thread, where no post is named. */
  follow(seq: number | null): void {
    if (seq === this.seq()) return;
    const path = this.location.path(false);
    const state: AddressState = { ...(this.location.getState() as object | null), readingHere: true };
    this.location.replaceState(seq === null ? path : `${path}#indlaeg-${seq}`, '', state);
  }
}

/** The number in `indlaeg-12`; null when the fragment is something else. */
export function seqIn(fragment: string | null | undefined): number | null {
  const found = /^indlaeg-(\d{1,9})$/.exec(fragment ?? '');
  return found ? Number(found[1]) : null;
}
