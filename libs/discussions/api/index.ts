export { DiscussionsModule } from './discussions.module';
export { type ThreadNews, ThreadNewsService } from './thread-news.service';
