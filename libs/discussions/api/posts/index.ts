import { AddingService } from './adding.service';
import { EditingService } from './editing.service';
import { FreshPosts } from './fresh-posts';
import { PostPlaces } from './post-places';
import { PostsController } from './posts.controller';
import { RemovingService } from './removing.service';

/** What is done to posts, for the capability's module. */
export const posts = {
  controllers: [PostsController],
  providers: [AddingService, EditingService, RemovingService, FreshPosts, PostPlaces],
};
