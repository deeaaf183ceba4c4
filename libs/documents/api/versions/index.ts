import { DescribingService } from './describing.service';
import { FilesService } from './files.service';
import { VersionsController } from './versions.controller';
import { VersionsService } from './versions.service';

/** Files and their versions, for the capability's module. */
export const versions = { controllers: [VersionsController], providers: [FilesService, VersionsService, DescribingService] };
