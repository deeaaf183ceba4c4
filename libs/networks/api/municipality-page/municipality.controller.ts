import { Controller, Get, Param } from '@nestjs/common';
import { MunicipalityView } from '@hv/networks/contracts';
import { Actor, CurrentActor, For } from '@hv/platform/api';
import { MunicipalityCodePipe } from '../reference/municipality-code.pipe';
import { MunicipalityService } from './municipality.service';

/** Municipalities in one place. */
@Controller('municipalities/:code')
@For('person')
export class MunicipalityController {
  constructor(private readonly municipalities: MunicipalityService) {}

  /** A municipality by its four digits: its name for anyone who is signed in, the rest as far as they share a network. */
  @Get()
  view(@CurrentActor() actor: Actor, @Param('code', MunicipalityCodePipe) code: string): Promise<MunicipalityView> {
    return this.municipalities.view(actor, code);
  }
}
