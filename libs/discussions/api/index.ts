export { DiscussionsModule } from './discussions.module';
export { FollowersService, type FollowerOfThread, type NewPost } from './keeping-up/followers.service';
export { ModeratorsService } from './moderation/moderators.service';
export { type ThreadNews, ThreadNewsService } from './threads/thread-news.service';
