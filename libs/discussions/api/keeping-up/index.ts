import { FollowersService } from './followers.service';
import { KeepingUpController } from './keeping-up.controller';
import { LevelsService } from './levels.service';
import { ReadAllService } from './read-all.service';
import { ThreadListsService } from './thread-lists.service';

/** What belongs to staying on top of what is new, for the capability's module. */
export const keepingUp = {
  controllers: [KeepingUpController],
  providers: [LevelsService, ThreadListsService, ReadAllService, FollowersService],
};
