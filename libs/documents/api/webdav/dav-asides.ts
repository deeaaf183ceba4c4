import { Injectable } from '@nestjs/common';
import { documentsProblems } from '@hv/documents/contracts';
import { allow, Database, newId, NotFound } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { mayAdd } from '../library.policy';
import { asideLimits, asideNamed, removeAside, writeAside } from './asides.queries';
import { answerXml, type DavCall, inLibrary, sentBody } from './dav-call';
import { davHref } from './dav-path';
import { DavPlaces, folderFor } from './dav-places';
import { DavProblem, notForThis } from './dav-problem';
import { tokenUrn } from './if-header';
import { multistatus, propertyDocument, propertyXml } from './multistatus';

/** Keeps for a day what programs put beside files for themselves: for that person alone, listed nowhere, and never a document. */
@Injectable()
export class DavAsides {
  constructor(
    private readonly database: Database,
    private readonly places: DavPlaces,
  ) {}

  /** @throws NotFound, Forbidden, DavProblem */
  async answer(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    const target = await this.places.find(call.by, call.path);
    const placeId = folderFor(target) ?? call.path.spaceId;
    const key = [call.by.actor.personId, placeId, call.path.names.at(-1)!];
    const { reply } = call;
    switch (call.request.method) {
      case 'PUT':
        allow(mayAdd(target.standing), documentsProblems.mayNotWrite);
        return void reply.status((await this.write(key, call)) ? 201 : 204).send();
      case 'LOCK':
        return this.lock(call);
      case 'UNLOCK':
        return void reply.status(204).send();
      case 'DELETE':
        if ((await this.database.run(removeAside, key)).length === 0) throw nothing();
        return void reply.status(204).send();
      case 'GET':
      case 'HEAD':
        return void reply
          .type('application/octet-stream')
          .header('cache-control', 'no-store')
          .send((await this.find(key)).content);
      case 'PROPFIND':
        return this.tell(call, await this.find(key));
      default:
        throw notForThis('That is not done with what a program keeps for itself.');
    }
  }

  private async find(key: readonly string[]): Promise<{ readonly content: Buffer; readonly at: Date }> {
    const [found] = await this.database.run(asideNamed, key);
    if (!found) throw nothing();
    return found;
  }

  private async write(key: readonly string[], call: DavCall): Promise<boolean> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of sentBody(call) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > asideLimits.bytes) throw new DavProblem(413, 'too-large', 'A program may not keep so much for itself.');
      chunks.push(chunk);
    }
    const [written] = await this.database.run(writeAside, [...key, Buffer.concat(chunks), asideLimits.each]);
    if (!written) throw new DavProblem(507, 'too-many', 'A program may not keep so much for itself.');
    return written.isNew;
  }

  /** Nobody else has it, so there is nothing to lock: a program is told what it wants to hear. */
  private lock(call: DavCall): void {
    const token = tokenUrn(newId());
    const lock =
      '<D:lockdiscovery><D:activelock><D:locktype><D:write/></D:locktype><D:lockscope><D:exclusive/></D:lockscope><D:depth>0</D:depth>' +
      `<D:timeout>Second-600</D:timeout><D:locktoken><D:href>${token}</D:href></D:locktoken></D:activelock></D:lockdiscovery>`;
    void call.reply.header('lock-token', `<${token}>`);
    answerXml(call, 200, propertyDocument(lock));
  }

  private tell(call: DavCall, { content, at }: { readonly content: Buffer; readonly at: Date }): void {
    const named = (name: string, value: string): string => propertyXml({ namespace: 'DAV:', name }, value);
    const properties = [
      named('resourcetype', ''),
      named('getcontentlength', String(content.length)),
      named('getlastmodified', at.toUTCString()),
    ];
    answerXml(call, 207, multistatus([{ href: davHref(call.path, call.path.names, false), groups: [{ status: 200, properties }] }]));
  }
}

const nothing = (): NotFound => new NotFound(platformProblems.notFound, 'There is nothing here.');
