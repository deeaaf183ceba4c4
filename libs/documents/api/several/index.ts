import { Choosing } from './choosing';
import { CopyingSeveralService } from './copying-several.service';
import { MovingSeveralService } from './moving-several.service';
import { SeveralController } from './several.controller';
import { TrashingSeveralService } from './trashing-several.service';

/** What is done with several things at once, for the capability's module. */
export const several = {
  controllers: [SeveralController],
  providers: [Choosing, MovingSeveralService, CopyingSeveralService, TrashingSeveralService],
};
