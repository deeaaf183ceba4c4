import { PreviewsController } from './previews.controller';
import { PreviewsService } from './previews.service';
import { ReadingAgainService } from './reading-again.service';

/** What is shown of files, for the capability's module. */
export const previews = { controllers: [PreviewsController], providers: [PreviewsService, ReadingAgainService] };
