import { MunicipalityThreadsController } from './municipality-threads.controller';
import { MunicipalityThreadsService } from './municipality-threads.service';

/** What is talked about by municipalities, for the capability's module. */
export const municipalities = { controllers: [MunicipalityThreadsController], providers: [MunicipalityThreadsService] };
