import { ComparingController } from './comparing.controller';
import { ComparingService } from './comparing.service';

/** What is another between versions, for the capability's module. */
export const comparing = { controllers: [ComparingController], providers: [ComparingService] };
