export { DiscussionsModule } from './discussions.module';
export { FollowersService, type FollowerOfThread, type NewPost } from './keeping-up/followers.service';
export { ModeratorsService } from './moderation/moderators.service';
export { type Subject, type SubjectBeginning, SubjectThreads } from './subjects/subject-threads';
export { type ThreadNews, ThreadNewsService } from './threads/thread-news.service';
