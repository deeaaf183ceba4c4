import { BookmarksController } from './bookmarks.controller';
import { BookmarksService } from './bookmarks.service';
import { Reminders } from './reminders';

/** Saved posts, for the capability's module. */
export const bookmarks = { controllers: [BookmarksController], providers: [BookmarksService, Reminders] };
