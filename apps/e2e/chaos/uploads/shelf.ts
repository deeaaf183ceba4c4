import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from '../../client';
import { type Shelf, Upload } from './upload';

const people = [
  'projektleder@herning.example',
  'projektleder@hvidovre.example',
  'konsulent@sus.example',
  'sekretariat@bronderslev.example',
];

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly bytes: number | null;
}

/** A new folder of the demo network, and people who put files there. */
export class FilledShelf {
  readonly uploads: Upload[] = [];

  private constructor(
    readonly clients: readonly Client[],
    readonly shelf: Shelf,
  ) {}

  static async at(address: string): Promise<FilledShelf> {
    const clients = await Promise.all(people.map((email) => Client.signIn(address, email)));
    const spaces = await clients[0]!.get<{ items: { id: string; name: string }[] }>('/spaces?limit=200');
    const spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
    const made = await clients[0]!.request<{ id: string }>('POST', `/spaces/${spaceId}/folders`, { name: `Kaos ${randomUUID()}` });
    return new FilledShelf(clients, { spaceId, folderId: made.body.id });
  }

  /** Files that are to be sent, each by the next of the people. @param bytes how large each is, by its number */
  add(count: number, bytes: (number: number) => number, pieceBytes: number): Upload[] {
    const added = Array.from({ length: count }, (_, number) => {
      const client = this.clients[number % this.clients.length]!;
      return new Upload(client, this.shelf, `Fil ${this.uploads.length + number} æøå.bin`, randomBytes(bytes(number)), pieceBytes);
    });
    this.uploads.push(...added);
    return added;
  }

  /** What is seen there. @throws when no answer comes */
  async listed(client = this.clients[0]!): Promise<readonly Listed[]> {
    return (await client.get<{ items: Listed[] }>(`/folders/${this.shelf.folderId}/entries?limit=200`)).body.items;
  }

  /** What is seen there and should not be: a file that was never sent whole. */
  async halves(client = this.clients[0]!): Promise<string[]> {
    const sizes = new Map(this.uploads.map(({ name, content }) => [name, content.length]));
    const odd = (await this.listed(client)).filter(({ name, bytes }) => sizes.get(name) !== bytes);
    return odd.map(({ name, bytes }) => `${name} is seen with ${bytes} bytes`);
  }

  /** What does not hold when all was sent: each file is there once, with the bytes that were sent, and none besides. */
  async check(client = this.clients[1]!): Promise<string[]> {
    const seen = (await this.listed(client)).map(({ name }) => name).sort();
    const sent = this.uploads.map(({ name }) => name).sort();
    const found =
      JSON.stringify(seen) === JSON.stringify(sent) ? [] : [`${sent.length} files were sent, and these are seen: ${seen.join(', ')}`];
    for (const upload of this.uploads) found.push(...(await upload.check(client)));
    return [...found, ...(await this.halves(client))];
  }
}
