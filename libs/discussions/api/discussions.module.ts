import { Module } from '@nestjs/common';
import { NetworksModule } from '@hv/networks/api';
import { DiscussionBroadcast } from './discussion.broadcast';
import { DiscussionsPersonalData } from './discussions-personal-data';
import { DiscussionCalls } from './discussion.calls';
import { PageCache } from './page-cache';
import { PostsController } from './posts.controller';
import { PostsService } from './posts.service';
import { PresenceService } from './presence.service';
import { ReadMarksService } from './read-marks.service';
import { ReadingService } from './reading.service';
import { ThreadNewsService } from './thread-news.service';
import { ThreadsController } from './threads.controller';
import { ThreadsService } from './threads.service';

@Module({
  imports: [NetworksModule],
  controllers: [ThreadsController, PostsController],
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
  ],
  exports: [ThreadNewsService],
})
export class DiscussionsModule {}
