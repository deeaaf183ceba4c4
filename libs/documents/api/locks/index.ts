import { LockBroadcast } from './lock.broadcast';
import { Locks } from './locks';
import { LocksController } from './locks.controller';
import { LocksRetention } from './locks-retention';
import { LocksService } from './locks.service';

/** Who works on what in libraries, for the capability's module. */
export const locks = {
  controllers: [LocksController],
  providers: [Locks, LocksService, LockBroadcast, LocksRetention],
};
