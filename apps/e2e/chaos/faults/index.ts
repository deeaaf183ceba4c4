import type { Fault } from '../fault';
import { api, both } from './api';
import { backup } from './backup';
import { deeds } from './deeds';
import { disk } from './disk';
import { halfOpen } from './half-open';
import { postgres } from './postgres';
import { redis } from './redis';
import { replica } from './replica';
import { revoke } from './revoke';
import { slow } from './slow';
import { uploads, uploadsCrowd } from './uploads';
import { uploadsDisk } from './uploads-disk';

/** Every fault by its name, in the order in which they are tried. */
export const faults: Readonly<Record<string, Fault>> = {
  api,
  postgres,
  both,
  deeds,
  slow,
  halfopen: halfOpen,
  redis,
  replica,
  revoke,
  backup,
  disk,
  uploads,
  'uploads-disk': uploadsDisk,
  'uploads-crowd': uploadsCrowd,
};
