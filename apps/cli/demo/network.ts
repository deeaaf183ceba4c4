import { aftercareNetwork } from './aftercare-network';
import type { DemoNetwork } from './demo-types';
import { earlyNetwork } from './early-network';

/**
 * The demo's two networks. What public pages tell is kept: the partners Haderslev, Herning and Hvidovre, cluster West with
 * Brønderslev as its chair, Rudersdal's participation, the consortium SUS and Implement. The rest of the list was never published:
 * which other municipalities take part, and the clusters South and East, are invented for the demo.
 */
export const demoNetworks: readonly DemoNetwork[] = [earlyNetwork, aftercareNetwork];
