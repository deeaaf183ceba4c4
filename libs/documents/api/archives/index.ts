import { ArchivesController } from './archives.controller';
import { ArchivesService } from './archives.service';

/** Folders as one file, for the capability's module. */
export const archives = { controllers: [ArchivesController], providers: [ArchivesService] };
