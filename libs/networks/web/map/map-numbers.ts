import { InjectionToken } from '@angular/core';

/** A number that a capability knows of each municipality of a network. */
export interface MapNumber {
  /** As the address of the map names it, e.g. `samtaler`. */
  readonly key: string;
  /** The key of its name in the texts: `Åbne samtaler`. */
  readonly label: string;
  /** The numbers by municipality code; who is not there has none. Fails with a Problem. */
  load(networkId: string): Promise<ReadonlyMap<string, number>>;
}

/** The numbers that the application has the map show beside how many people there are. */
export const MAP_NUMBERS = new InjectionToken<readonly MapNumber[]>('numbers that the map shows of each municipality', {
  factory: () => [],
});
