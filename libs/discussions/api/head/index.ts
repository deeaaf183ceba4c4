import { HeadController } from './head.controller';
import { HeadService } from './head.service';

/** What stands over threads, for the capability's module. */
export const head = { controllers: [HeadController], providers: [HeadService] };
