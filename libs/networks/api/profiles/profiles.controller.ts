import { Body, Controller, Delete, Get, Header, Param, Patch, Put, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ChangeProfile, pictureChanged, profileChanged, ProfileView } from '@hv/networks/contracts';
import {
  type Actor,
  BlobReplies,
  CurrentActor,
  CurrentOrigin,
  ExpectedVersion,
  fileCaching,
  For,
  IdPipe,
  type Origin,
  Records,
  SentFile,
  takesStream,
} from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { PicturesService } from './pictures.service';
import { ProfilesService } from './profiles.service';

type BySomeone = Origin & { readonly actor: Actor };

/** What people tell of themselves, and what they look like. */
@Controller()
@For('person')
export class ProfilesController {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly pictures: PicturesService,
    private readonly replies: BlobReplies,
  ) {}

  @Get('me/profile')
  @Header('cache-control', 'no-store')
  own(@CurrentActor() actor: Actor): Promise<ProfileView> {
    return this.profiles.own(actor);
  }

  @Patch('me/profile')
  @Header('cache-control', 'no-store')
  @Records(profileChanged)
  change(@CurrentOrigin() origin: BySomeone, @Body() wish: ChangeProfile, @ExpectedVersion() version: number): Promise<ProfileView> {
    return this.profiles.change(origin, wish, version);
  }

  /**
   * One's picture, sent as application/octet-stream; sending it again changes nothing.
   * @throws 413 networks.picture-too-large.
   * @throws 415 platform.unsupported-type, networks.not-a-picture.
   * @throws 507 platform.storage-full.
   */
  @Put('me/picture')
  @Records(pictureChanged)
  @RouteConfig(takesStream)
  take(@CurrentOrigin() by: BySomeone, @SentFile() upload: Readable): Promise<ProfileView> {
    return this.pictures.take(by, upload);
  }

  @Delete('me/picture')
  @Records(pictureChanged)
  drop(@CurrentOrigin() by: BySomeone): Promise<ProfileView> {
    return this.pictures.drop(by);
  }

  /** A person's picture, for who shares a network with them. */
  @Get('pictures/:id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) pictureId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const picture = await this.pictures.find(actor, pictureId);
    return this.replies.send(request, reply, picture, fileCaching.forEver);
  }
}
