import { Injectable } from '@nestjs/common';
import { documentsProblems } from '@hv/documents/contracts';
import { Blobs, newId, Settings, TooLarge } from '@hv/platform/api';
import { Readable } from 'node:stream';
import { kindOfFile } from '../uploads/file-kind';
import { UploadFiles } from '../uploads/upload-files';
import type { Content } from '../versions/files.service';

/** Content on its way into the store, as all that is uploaded goes: written aside, synced, hashed, and only then given its second name. */
@Injectable()
export class DavContents {
  constructor(
    private readonly onDisk: UploadFiles,
    private readonly blobs: Blobs,
    private readonly settings: Settings,
  ) {}

  /** The most that a file may hold, bytes. @throws TooLarge when more is announced */
  refuseTooLarge(announced: number): void {
    const most = this.settings.environment.UPLOAD_MAX_BYTES;
    if (announced > most) throw new TooLarge(documentsProblems.uploadTooLarge, `A file may hold ${most} bytes.`);
  }

  /** Receives content whole, and has it used before its first name goes. @throws TooLarge, StorageFull; whatever the stream fails with */
  async receive<Result>(stream: Readable, use: (content: Content) => Promise<Result>): Promise<Result> {
    const id = newId();
    try {
      await this.onDisk.create(id);
      const bytes = await this.onDisk.write(id, this.limited(stream), 0, () => Promise.resolve());
      const path = this.onDisk.pathOf(id);
      const [mediaType, sha256] = [await kindOfFile(path), await this.onDisk.sha256(id, bytes)];
      await this.blobs.adopt(path, sha256);
      const content = { sha256, bytes, mediaType };
      try {
        return await use(content);
      } catch (error) {
        // Refused at last: nobody is to keep it, nor to fill the disk with it.
        await this.blobs.abandon(content);
        throw error;
      }
    } finally {
      await this.onDisk.remove(id);
    }
  }

  private limited(stream: Readable): Readable {
    const refuse = (bytes: number): void => this.refuseTooLarge(bytes);
    async function* measured(): AsyncGenerator<Buffer> {
      let bytes = 0;
      for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        refuse((bytes += chunk.length));
        yield chunk;
      }
    }
    return Readable.from(measured(), { objectMode: false });
  }
}
