import { PageCache } from './page-cache';
import { ReadMarksService } from './read-marks.service';
import { ReadingService } from './reading.service';
import { SpacesLookedInto } from './spaces-looked-into';

/** What is read, for the capability's module; the routes are those of posts and threads. */
export const reading = { providers: [ReadingService, ReadMarksService, PageCache, SpacesLookedInto] };
