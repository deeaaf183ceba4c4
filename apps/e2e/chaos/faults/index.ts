import type { Fault } from '../fault';
import { api, both } from './api';
import { postgres } from './postgres';

/** Every fault by its name, in the order in which they are tried. */
export const faults: Readonly<Record<string, Fault>> = { api, postgres, both };
