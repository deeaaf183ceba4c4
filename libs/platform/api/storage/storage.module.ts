import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Settings } from '../environment';
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
    { provide: BlobStore, inject: [Settings], useFactory: ({ environment }: Settings) => blobStoreOf(environment) },
  ],
  exports: [BlobStore, Blobs, BlobReplies],
})
export class StorageModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    acceptUploads(this.host.httpAdapter.getInstance<FastifyInstance>());
  }
}
