import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { DirectoryOrganisationView, DirectoryView, PersonView } from '@hv/networks/contracts';
import { Actor, CurrentActor, CurrentOrigin, disposition, For, IdPipe, NotForOnlookers, type Origin } from '@hv/platform/api';
import { type Page } from '@hv/platform/contracts';
import type { FastifyReply } from 'fastify';
import { DirectoryQuery, OrganisationsQuery, PeopleSought, PersonQuery } from './directory-query';
import { DirectoryService } from './directory.service';
import { vcard } from './vcard';

type BySomeone = Origin & { readonly actor: Actor };

/** Who is in the networks that one is in, and for whom. */
@Controller()
@For('person')
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  /** The people of all one's networks. */
  @Get('people')
  everyone(@CurrentActor() actor: Actor, @Query() query: DirectoryQuery): Promise<DirectoryView> {
    return this.directory.people(actor, null, query);
  }

  @Get('networks/:id/people')
  people(@CurrentActor() actor: Actor, @Param('id', IdPipe) networkId: string, @Query() query: DirectoryQuery): Promise<DirectoryView> {
    return this.directory.people(actor, networkId, query);
  }

  /** The people of a network as a table for spreadsheets, for its secretariat. @throws 403 networks.may-not-export. */
  @Get('networks/:id/people/csv')
  @NotForOnlookers()
  @Header('cache-control', 'no-store')
  async table(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Query() sought: PeopleSought,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const table = await this.directory.export(origin, networkId, sought);
    saved(reply, 'text/csv; charset=utf-8', 'mennesker.csv').send(table);
  }

  @Get('people/:id')
  person(@CurrentActor() actor: Actor, @Param('id', IdPipe) personId: string, @Query() { network }: PersonQuery): Promise<PersonView> {
    return this.directory.person(actor, personId, network ?? null);
  }

  /** Somebody as a card for an address book, with what they show. */
  @Get('people/:id/vcard')
  @NotForOnlookers()
  @Header('cache-control', 'no-store')
  async card(@CurrentActor() actor: Actor, @Param('id', IdPipe) personId: string, @Res() reply: FastifyReply): Promise<void> {
    const person = await this.directory.person(actor, personId, null);
    saved(reply, 'text/vcard; charset=utf-8', `${person.name}.vcf`).send(vcard(person));
  }

  /** The organisations of one's networks. */
  @Get('organisations')
  organisations(@CurrentActor() actor: Actor, @Query() query: OrganisationsQuery): Promise<Page<DirectoryOrganisationView>> {
    return this.directory.organisations(actor, query);
  }
}

const saved = (reply: FastifyReply, type: string, name: string): FastifyReply =>
  reply.headers({ 'content-type': type, 'content-disposition': disposition('attachment', name), 'x-content-type-options': 'nosniff' });
