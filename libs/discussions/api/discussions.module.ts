import { Module } from '@nestjs/common';
import { NetworksModule } from '@hv/networks/api';
import { StorageModule } from '@hv/platform/api';
import { bookmarks } from './bookmarks';
import { handOver } from './hand-over';
import { head } from './head';
import { history } from './history';
import { keepingUp } from './keeping-up';
import { FollowersService } from './keeping-up/followers.service';
import { live } from './live';
import { moderation } from './moderation';
import { ModeratorsService } from './moderation/moderators.service';
import { municipalities } from './municipalities';
import { posts } from './posts';
import { DiscussionsPersonalData } from './privacy/discussions-personal-data';
import { DiscussionsRetention } from './privacy/discussions-retention';
import { reactions } from './reactions';
import { reading } from './reading';
import { steering } from './steering';
import { subjects } from './subjects';
import { SubjectThreads } from './subjects/subject-threads';
import { threads } from './threads';
import { ThreadNewsService } from './threads/thread-news.service';
import { together } from './together';
import { writing } from './writing';

@Module({
  imports: [NetworksModule, StorageModule],
  controllers: [
    ...threads.controllers,
    ...posts.controllers,
    ...writing.controllers,
    ...keepingUp.controllers,
    ...together.controllers,
    ...history.controllers,
    ...reactions.controllers,
    ...bookmarks.controllers,
    ...steering.controllers,
    ...head.controllers,
    ...moderation.controllers,
    ...municipalities.controllers,
    ...handOver.controllers,
  ],
  providers: [
    ...threads.providers,
    ...posts.providers,
    ...reading.providers,
    ...live.providers,
    DiscussionsPersonalData,
    DiscussionsRetention,
    ...writing.providers,
    ...together.providers,
    ...keepingUp.providers,
    ...history.providers,
    ...reactions.providers,
    ...bookmarks.providers,
    ...steering.providers,
    ...subjects.providers,
    ...moderation.providers,
    ...head.providers,
    ...municipalities.providers,
    ...handOver.providers,
  ],
  exports: [ThreadNewsService, FollowersService, ModeratorsService, SubjectThreads],
})
export class DiscussionsModule {}
