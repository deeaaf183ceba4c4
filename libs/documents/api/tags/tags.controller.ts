import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ChangeTags, documentTagged, LibraryEntryView, LibraryTagView, RenameTag, tagRenamed } from '@hv/documents/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, IdPipe, PageQuery, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { EntriesService } from '../entries/entries.service';
import type { BySomeone } from '../library-access';
import { TaggedService } from './tagged.service';
import { TagsService } from './tags.service';

/** What documents are marked with, for all who see them. */
@Controller()
@For('person')
export class TagsController {
  constructor(
    private readonly tags: TagsService,
    private readonly tagged: TaggedService,
    private readonly entries: EntriesService,
  ) {}

  /** The tags of a space's library that stand on something the reader sees, by name. */
  @Get('spaces/:id/tags')
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string, @Query() query: PageQuery): Promise<Page<LibraryTagView>> {
    return this.tags.page(actor, spaceId, query);
  }

  /** A tag. */
  @Get('tags/:id')
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LibraryTagView> {
    return this.tags.find(actor, id);
  }

  /** What has a tag, by name. */
  @Get('tags/:id/entries')
  ofTag(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<LibraryEntryView>> {
    return this.tagged.page(actor, id, query);
  }

  /**
   * Puts tags on a document and takes others off. A name that the library has, capitals or not, is that tag.
   * @throws 403 documents.may-not-write.
   * @throws 422 documents.tag-refused, documents.too-many-tags.
   */
  @Patch('documents/:id/tags')
  @Records(documentTagged)
  async change(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string, @Body() wish: ChangeTags): Promise<LibraryEntryView> {
    await this.tags.change(by, id, wish);
    return this.entries.view(by.actor, id);
  }

  /**
   * Names a tag otherwise; where the library has a tag of that name, the two become one when that is asked for.
   * @throws 403 documents.may-not-rename-tag.
   * @throws 409 documents.tag-taken.
   * @throws 422 documents.tag-refused.
   */
  @Patch('tags/:id')
  @Records(tagRenamed)
  async rename(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string, @Body() wish: RenameTag): Promise<LibraryTagView> {
    return this.tags.find(by.actor, await this.tags.rename(by, id, wish));
  }
}
