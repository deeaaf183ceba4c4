import { Body, Controller, Header, Patch } from '@nestjs/common';
import { ChangeMe, languageChanged, SignedInPersonView } from '@hv/identity/contracts';
import { Actor, CurrentOrigin, For, type Origin, Records } from '@hv/platform/api';
import { MeService } from './me.service';

/** One's own settings. */
@Controller('me')
export class MeController {
  constructor(private readonly me: MeService) {}

  @Patch()
  @Header('cache-control', 'no-store')
  @For('person')
  @Records(languageChanged)
  change(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Body() command: ChangeMe): Promise<SignedInPersonView> {
    return this.me.change(origin, command);
  }
}
