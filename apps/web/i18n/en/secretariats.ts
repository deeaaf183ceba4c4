import type { Texts } from '../da';
import type { Words } from '../words';

export const secretariats: Words<Texts['secretariats']> = {
  of: 'The secretariat of {{network}}',
};
