import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { templateAdded, templateChanged, templateRemoved, TemplatesView, TemplateView, WriteTemplate } from '@hv/discussions/contracts';
import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  ExpectedVersion,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  type Origin,
  Records,
} from '@hv/platform/api';
import { TemplatesService } from './templates.service';

type By = Origin & { actor: Actor };

/** Beginnings for the threads of a space. */
@Controller()
@For('person')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  /** A space's templates. */
  @Get('spaces/:id/templates')
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string): Promise<TemplatesView> {
    return this.templates.list(actor, spaceId);
  }

  /**
   * Makes a template.
   * @throws 403 discussions.may-not-keep-templates.
   * @throws 409 discussions.too-many-templates.
   * @throws 422 discussions.bad-template.
   */
  @Post('spaces/:id/templates')
  @Records(templateAdded)
  add(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) spaceId: string,
    @Body() request: WriteTemplate,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<TemplateView> {
    return this.templates.add(by, spaceId, request, key);
  }

  /**
   * Changes a template; needs If-Match.
   * @throws 403 discussions.may-not-keep-templates.
   * @throws 422 discussions.bad-template.
   */
  @Patch('spaces/:id/templates/:template')
  @Records(templateChanged)
  change(
    @CurrentOrigin() by: By,
    @Param('id', IdPipe) spaceId: string,
    @Param('template', IdPipe) id: string,
    @Body() request: WriteTemplate,
    @ExpectedVersion() version: number,
  ): Promise<TemplateView> {
    return this.templates.change(by, spaceId, id, request, version);
  }

  /**
   * Removes a template; what was begun from it stays.
   * @throws 403 discussions.may-not-keep-templates.
   */
  @Delete('spaces/:id/templates/:template')
  @HttpCode(204)
  @Records(templateRemoved)
  remove(@CurrentOrigin() by: By, @Param('id', IdPipe) spaceId: string, @Param('template', IdPipe) id: string): Promise<void> {
    return this.templates.remove(by, spaceId, id);
  }
}
