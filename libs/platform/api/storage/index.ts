export { BlobReplies, fileCaching } from './blob-replies';
export { BlobDamaged, BlobStore, isSha256, type OpenBlob, type StoredBlob } from './blob-store';
export { blobsFolder, blobStoreOf, storeOnDisk, usableBlobStore } from './blob-store-of';
export { Blobs } from './blobs.service';
export { disposition } from './disposition';
export { DiskBlobStore } from './disk-blob-store';
export { StorageModule } from './storage.module';
export { acceptStreams, SentFile, takesStream } from './upload';
