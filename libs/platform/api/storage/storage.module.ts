import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Settings } from '../environment';
import { Log } from '../operations/log';
import { Parts } from '../operations/parts';
import { BlobReplies } from './blob-replies';
import { BlobStore } from './blob-store';
import { blobStoreOf } from './blob-store-of';
import { BlobsController } from './blobs.controller';
import { Blobs } from './blobs.service';
import { acceptUploads } from './upload';

/** Files. */
@Global()
@Module({
  controllers: [BlobsController],
  providers: [
    Blobs,
    BlobReplies,
    { provide: BlobStore, inject: [Settings, Log], useFactory: ({ environment }: Settings, log: Log) => blobStoreOf(environment, log) },
  ],
  exports: [BlobStore, Blobs, BlobReplies],
})
export class StorageModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly store: BlobStore,
    private readonly settings: Settings,
    private readonly parts: Parts,
  ) {}

  onModuleInit(): void {
    if (this.settings.environment.S3_URL) this.parts.watch('files', () => this.store.reach());
    acceptUploads(this.host.httpAdapter.getInstance<FastifyInstance>());
  }
}
