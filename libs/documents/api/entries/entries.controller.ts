import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  AddLink,
  ChangeEntry,
  entryMoved,
  entryRenamed,
  entryRestored,
  entryTrashed,
  folderCreated,
  FolderView,
  linkAdded,
  linkChanged,
  LibraryEntryView,
  MakeFolder,
  TrashedEntryView,
} from '@hv/documents/contracts';
import {
  Actor,
  CurrentActor,
  CurrentOrigin,
  ExpectedVersion,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  PageQuery,
  Records,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import type { BySomeone } from '../library-access';
import { ChangingService } from './changing.service';
import { EntriesService } from './entries.service';
import { MakingService } from './making.service';
import { TrashService } from './trash.service';

/** The library of a space: folders, files and links. */
@Controller()
@For('person')
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly making: MakingService,
    private readonly changing: ChangingService,
    private readonly trash: TrashService,
  ) {}

  /** What stands at the root of a space's library: folders first, then by name. */
  @Get('spaces/:id/entries')
  atRoot(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string, @Query() query: PageQuery): Promise<Page<LibraryEntryView>> {
    return this.entries.atRoot(actor, spaceId, query);
  }

  /** What was thrown away in a space's library, the newest first. */
  @Get('spaces/:id/trash')
  trashed(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string, @Query() query: PageQuery): Promise<Page<TrashedEntryView>> {
    return this.trash.page(actor, spaceId, query);
  }

  /**
   * Makes a folder, for all who see the library or for some of them.
   * @throws 403 documents.may-not-write, documents.narrowed-out.
   * @throws 404 documents.folder-not-found.
   * @throws 409 documents.name-taken with a `proposal`, documents.narrowed-twice, documents.not-there.
   * @throws 422 documents.name-refused.
   */
  @Post('spaces/:id/folders')
  @Records(folderCreated)
  async makeFolder(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) spaceId: string,
    @Body() wish: MakeFolder,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<LibraryEntryView> {
    return this.entries.view(by.actor, await this.making.makeFolder(by, spaceId, wish, key));
  }

  /**
   * Adds a link to somewhere on the web.
   * @throws 403 documents.may-not-write.
   * @throws 404 documents.folder-not-found.
   * @throws 409 documents.name-taken with a `proposal`.
   * @throws 422 documents.name-refused, documents.bad-address.
   */
  @Post('spaces/:id/links')
  @Records(linkAdded)
  async addLink(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) spaceId: string,
    @Body() wish: AddLink,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<LibraryEntryView> {
    return this.entries.view(by.actor, await this.making.addLink(by, spaceId, wish, key));
  }

  /** A folder, and the way to it from the root. */
  @Get('folders/:id')
  folder(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FolderView> {
    return this.entries.folder(actor, id);
  }

  /** What stands in a folder: folders first, then by name. */
  @Get('folders/:id/entries')
  inFolder(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<LibraryEntryView>> {
    return this.entries.inFolder(actor, id, query);
  }

  /** A file or a link. */
  @Get('documents/:id')
  document(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LibraryEntryView> {
    return this.entries.document(actor, id);
  }

  /**
   * Renames something, moves it within its library, or leads a link elsewhere.
   * @throws 403 documents.may-not-write.
   * @throws 409 documents.name-taken with a `proposal`, documents.not-there, documents.narrowed-twice.
   * @throws 422 documents.name-refused, documents.bad-address.
   */
  @Patch('entries/:id')
  @Records(entryRenamed, entryMoved, linkChanged)
  async change(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Body() wish: ChangeEntry,
    @ExpectedVersion() version: number,
  ): Promise<LibraryEntryView> {
    await this.changing.change(by, id, wish, version);
    return this.entries.view(by.actor, id);
  }

  /**
   * Puts something in the trash, with all that stands in it; after 30 days it goes for good.
   * @throws 403 documents.may-not-remove.
   */
  @Put('entries/:id/trash')
  @HttpCode(204)
  @Records(entryTrashed)
  throwAway(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string): Promise<void> {
    return this.trash.trash(by, id);
  }

  /**
   * Takes something out of the trash to where it stood, numbered when another has its name by now.
   * @throws 403 documents.may-not-remove.
   * @throws 409 documents.folder-in-trash.
   */
  @Delete('entries/:id/trash')
  @Records(entryRestored)
  takeOut(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string): Promise<LibraryEntryView> {
    return this.trash.restore(by, id);
  }
}
