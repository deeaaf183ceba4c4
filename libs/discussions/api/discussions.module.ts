import { Module } from '@nestjs/common';
import { NetworksModule } from '@hv/networks/api';
import { StorageModule } from '@hv/platform/api';
import { bookmarks } from './bookmarks';
import { DiscussionBroadcast } from './discussion.broadcast';
import { DiscussionsPersonalData } from './discussions-personal-data';
import { DiscussionCalls } from './discussion.calls';
import { head } from './head';
import { history } from './history';
import { keepingUp } from './keeping-up';
import { FollowersService } from './keeping-up/followers.service';
import { moderation } from './moderation';
import { ModeratorsService } from './moderation/moderators.service';
import { PageCache } from './page-cache';
import { PostPlaces } from './post-places';
import { PostsController } from './posts.controller';
import { PostsService } from './posts.service';
import { PresenceService } from './presence.service';
import { reactions } from './reactions';
import { ReadMarksService } from './read-marks.service';
import { ReadingService } from './reading.service';
import { steering } from './steering';
import { ThreadNewsService } from './thread-news.service';
import { ThreadsController } from './threads.controller';
import { ThreadsService } from './threads.service';
import { together } from './together';
import { writing } from './writing';

@Module({
  imports: [NetworksModule, StorageModule],
  controllers: [
    ThreadsController,
    PostsController,
    ...writing.controllers,
    ...keepingUp.controllers,
    ...together.controllers,
    ...history.controllers,
    ...reactions.controllers,
    ...bookmarks.controllers,
    ...steering.controllers,
    ...head.controllers,
    ...moderation.controllers,
  ],
  providers: [
    ThreadsService,
    PostsService,
    ReadingService,
    ReadMarksService,
    PageCache,
    PresenceService,
    DiscussionBroadcast,
    DiscussionCalls,
    DiscussionsPersonalData,
    ThreadNewsService,
    ...writing.providers,
    ...together.providers,
    ...keepingUp.providers,
    PostPlaces,
    ...history.providers,
    ...reactions.providers,
    ...bookmarks.providers,
    ...steering.providers,
    ...moderation.providers,
    ...head.providers,
  ],
  exports: [ThreadNewsService, FollowersService, ModeratorsService],
})
export class DiscussionsModule {}
