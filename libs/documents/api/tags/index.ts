import { TagBroadcast } from './tag.broadcast';
import { TaggedService } from './tagged.service';
import { TagsController } from './tags.controller';
import { TagsService } from './tags.service';

/** The tags of libraries, for the capability's module. */
export const tags = { controllers: [TagsController], providers: [TagsService, TaggedService, TagBroadcast] };
