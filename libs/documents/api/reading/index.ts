import { ContentReading } from './content-reading';
import { DerivedContents } from './derived-contents';
import { OfficeConverter } from './office-converter';
import { Reader } from './reader';
import { ReadingBroadcast } from './reading.broadcast';
import { ReadingJob } from './reading.job';
import { ReadingSweep } from './reading-sweep';

/** What is in files, for the capability's module. */
export const reading = {
  controllers: [],
  providers: [Reader, OfficeConverter, ContentReading, DerivedContents, ReadingJob, ReadingSweep, ReadingBroadcast],
};
