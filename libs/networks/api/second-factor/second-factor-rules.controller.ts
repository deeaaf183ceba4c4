import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ChangeSecondFactorRule, secondFactorRuleChanged, SecondFactorRuleView } from '@hv/networks/contracts';
import { CurrentOrigin, ExpectedVersion, For, IdPipe, type Origin, Records } from '@hv/platform/api';
import { SecondFactorRules } from './second-factor-rules.service';

/** Whom a network asks for a second factor. */
@Controller('networks/:id/second-factor')
export class SecondFactorRulesController {
  constructor(private readonly rules: SecondFactorRules) {}

  /** Whom it asks, for its secretariat. */
  @Get()
  @For('person')
  view(@CurrentOrigin() origin: Origin, @Param('id', IdPipe) id: string): Promise<SecondFactorRuleView> {
    return this.rules.view(origin, id);
  }

  /** Changes it: those with these roles are not let in without a second factor, and signed out where they came in without; access tokens that they made without are ended. */
  @Put()
  @For('person')
  @Records(secondFactorRuleChanged)
  change(
    @CurrentOrigin() origin: Origin,
    @Param('id', IdPipe) id: string,
    @Body() command: ChangeSecondFactorRule,
    @ExpectedVersion() version: number,
  ): Promise<SecondFactorRuleView> {
    return this.rules.change(origin, id, command, version);
  }
}
