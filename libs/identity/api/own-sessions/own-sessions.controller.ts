import { Controller, Delete, Get, Header, HttpCode, Param } from '@nestjs/common';
import { OwnSessionsView, sessionEnded } from '@hv/identity/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, IdPipe, type Origin, Records } from '@hv/platform/api';
import { OwnSessions } from './own-sessions.service';

/** Where one is signed in. */
@Controller('sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessions) {}

  /** One's own sessions. */
  @Get()
  @Header('cache-control', 'no-store')
  @For('session')
  list(@CurrentActor() actor: Actor): Promise<OwnSessionsView> {
    return this.sessions.list(actor);
  }

  /** Signs out everywhere but here. */
  @Delete()
  @HttpCode(204)
  @For('session')
  @Records(sessionEnded)
  endOthers(@CurrentOrigin() origin: Origin & { readonly actor: Actor }): Promise<void> {
    return this.sessions.endOthers(origin);
  }

  /** Signs out in one place. */
  @Delete(':id')
  @HttpCode(204)
  @For('session')
  @Records(sessionEnded)
  end(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Param('id', IdPipe) id: string): Promise<void> {
    return this.sessions.end(origin, id);
  }
}
