import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { MemberAccessView, PersonAccessView } from '@hv/networks/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, IdPipe, type Origin, PageQuery } from '@hv/platform/api';
import { type Page } from '@hv/platform/contracts';
import { AccessReasonsService } from './access-reasons.service';

/** Rights made visible. */
@Controller()
@For('person')
export class AccessReasonsController {
  constructor(private readonly reasons: AccessReasonsService) {}

  /** What somebody may see and do, and why: for themselves, for the secretariat of each of their networks, and for administrators. */
  @Get('people/:id/access')
  @Header('cache-control', 'no-store')
  ofPerson(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Param('id', IdPipe) personId: string): Promise<PersonAccessView> {
    return this.reasons.ofPerson(origin, personId);
  }
  /** Who sees a space and by which rule, by name, for those who see it. */
  @Get('spaces/:id/access')
  @Header('cache-control', 'no-store')
  ofSpace(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string, @Query() query: PageQuery): Promise<Page<MemberAccessView>> {
    return this.reasons.ofSpace(actor, spaceId, query);
  }
}
