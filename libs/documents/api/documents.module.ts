import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DiscussionsModule } from '@hv/discussions/api';
import { NetworksModule } from '@hv/networks/api';
import { acceptStreams, StorageModule } from '@hv/platform/api';
import type { FastifyInstance } from 'fastify';
import { approvals } from './approvals';
import { entries } from './entries';
import { following } from './following';
import { DocumentFollowers } from './following/document-followers';
import { LibraryAccess } from './library-access';
import { copying } from './copying';
import { locks } from './locks';
import { DocumentsPersonalData } from './privacy/documents-personal-data';
import { reading } from './reading';
import { reviews } from './reviews';
import { talking } from './talking';
import { uploads } from './uploads';
import { versions } from './versions';

/** Libraries of spaces. */
@Module({
  imports: [NetworksModule, DiscussionsModule, StorageModule],
  controllers: [
    ...entries.controllers,
    ...versions.controllers,
    ...uploads.controllers,
    ...talking.controllers,
    ...following.controllers,
    ...approvals.controllers,
    ...reviews.controllers,
    ...locks.controllers,
    ...copying.controllers,
    ...reading.controllers,
  ],
  providers: [
    LibraryAccess,
    DocumentsPersonalData,
    ...entries.providers,
    ...versions.providers,
    ...uploads.providers,
    ...talking.providers,
    ...following.providers,
    ...approvals.providers,
    ...reviews.providers,
    ...locks.providers,
    ...copying.providers,
    ...reading.providers,
  ],
  exports: [DocumentFollowers],
})
export class DocumentsModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    acceptStreams(this.host.httpAdapter.getInstance<FastifyInstance>(), 'application/offset+octet-stream');
  }
}
