import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DiscussionsModule } from '@hv/discussions/api';
import { NetworksModule } from '@hv/networks/api';
import { acceptStreams, StorageModule } from '@hv/platform/api';
import type { FastifyInstance } from 'fastify';
import { approvals } from './approvals';
import { checks } from './checks';
import { archives } from './archives';
import { entries } from './entries';
import { following } from './following';
import { DocumentFollowers } from './following/document-followers';
import { LibraryAccess } from './library-access';
import { comparing } from './comparing';
import { copying } from './copying';
import { locks } from './locks';
import { municipalities } from './municipalities';
import { own } from './own';
import { passes } from './passes';
import { DocumentsPersonalData } from './privacy/documents-personal-data';
import { previews } from './previews';
import { reading } from './reading';
import { reviews } from './reviews';
import { several } from './several';
import { tags } from './tags';
import { talking } from './talking';
import { uploads } from './uploads';
import { versions } from './versions';
import { webdav } from './webdav';
import { DavRoutes } from './webdav/dav.routes';

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
    ...tags.controllers,
    ...own.controllers,
    ...copying.controllers,
    ...comparing.controllers,
    ...passes.controllers,
    ...reading.controllers,
    ...previews.controllers,
    ...archives.controllers,
    ...several.controllers,
    ...municipalities.controllers,
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
    ...tags.providers,
    ...own.providers,
    ...copying.providers,
    ...comparing.providers,
    ...passes.providers,
    ...webdav.providers,
    ...reading.providers,
    ...checks.providers,
    ...previews.providers,
    ...archives.providers,
    ...several.providers,
    ...municipalities.providers,
  ],
  exports: [DocumentFollowers],
})
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly dav: DavRoutes,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    acceptStreams(server, 'application/offset+octet-stream');
    this.dav.install(server);
  }
}
