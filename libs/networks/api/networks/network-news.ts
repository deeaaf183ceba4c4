import { Injectable } from '@nestjs/common';
import type { NetworkNewsView } from '@hv/networks/contracts';
import type { GrantedSpace } from '../access';

/** Finds what is newest for someone. @param spaces those of the network that they see */
export type NewsSource = (personId: string, spaces: readonly GrantedSpace[]) => Promise<readonly NetworkNewsView[]>;

/** What is new in a network: told by the capabilities that know, which register themselves here. */
@Injectable()
export class NetworkNews {
  private readonly sources: NewsSource[] = [];

  register(source: NewsSource): void {
    this.sources.push(source);
  }

  /** Newest first. @param spaces those of the network that the person sees */
  async of(personId: string, spaces: readonly GrantedSpace[]): Promise<NetworkNewsView[]> {
    const told = await Promise.all(this.sources.map((source) => source(personId, spaces)));
    return told.flat().sort((one, other) => other.at.localeCompare(one.at));
  }
}
