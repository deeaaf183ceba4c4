import { Controller, Get, Param, Query } from '@nestjs/common';
import { MentionableQuery, MentionablesView, ToldQuery, ToldView } from '@hv/discussions/contracts';
import { type Actor, BadRequest, CurrentActor, For, IdPipe, isId } from '@hv/platform/api';
import { type Mention, mentionKinds, platformProblems } from '@hv/platform/contracts';
import { MentionsService } from './mentions.service';

/** Who can be named in a space, and who would be told of it. */
@Controller('spaces/:id')
@For('person')
export class MentionsController {
  constructor(private readonly mentions: MentionsService) {}

  /** People, organisations and roles of a space whose names begin so. */
  @Get('mentionable')
  mentionable(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) spaceId: string,
    @Query() { q = '' }: MentionableQuery,
  ): Promise<MentionablesView> {
    return this.mentions.mentionable(actor, spaceId, q);
  }

  /** Who would be told of a text that names these. */
  @Get('told')
  told(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string, @Query() { mentions = '' }: ToldQuery): Promise<ToldView> {
    return this.mentions.told(actor, spaceId, mentions.split(',').filter(Boolean).map(mentionIn));
  }
}

/** @throws BadRequest */
function mentionIn(text: string): Pick<Mention, 'kind' | 'id'> {
  const [word, id = ''] = text.split(':');
  const kind = mentionKinds.find((known) => known === word);
  if (!kind || !(kind === 'role' ? /^[a-z-]{1,40}$/.test(id) : isId(id)))
    throw new BadRequest(platformProblems.malformed, 'mentions are person:<uuid>, organisation:<uuid> or role:<word>.');
  return { kind, id: id.toLowerCase() };
}
