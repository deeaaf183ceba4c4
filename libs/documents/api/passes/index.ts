import { PassesController } from './passes.controller';
import { PassesRetention } from './passes-retention';
import { PassesService } from './passes.service';

/** Ways into single files for programs, for the capability's module. */
export const passes = { controllers: [PassesController], providers: [PassesService, PassesRetention] };
