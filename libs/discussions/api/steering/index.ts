import { DestinationsService } from './destinations.service';
import { MovingBroadcast } from './moving.broadcast';
import { MovingController } from './moving.controller';
import { MovingService } from './moving.service';
import { ThreadStateController } from './thread-state.controller';
import { ThreadStateService } from './thread-state.service';
import { UnmergingController } from './unmerging.controller';
import { UnmergingService } from './unmerging.service';

/** What is done to whole threads, for the capability's module. */
export const steering = {
  controllers: [ThreadStateController, MovingController, UnmergingController],
  providers: [ThreadStateService, MovingService, DestinationsService, MovingBroadcast, UnmergingService],
};
