import { LookedInto } from './looked-into';
import { OnlookersAnswers } from './onlookers-answers';
import { SeeAsController } from './see-as.controller';
import { SeeAsEndings } from './see-as-endings';
import { SeeAsService } from './see-as.service';
import { SeenAs } from './seen-as.service';

/** Looking as somebody else, for the capability's module. */
export const seeAs = {
  controllers: [SeeAsController],
  providers: [SeeAsService, SeeAsEndings, SeenAs, LookedInto, OnlookersAnswers],
};
