import { Injectable } from '@nestjs/common';
import { seeAsLooked } from '@hv/identity/contracts';
import { type Actor, isId, UnitOfWork } from '@hv/platform/api';
import { noteSpaces } from './see-as.queries';

/** The space that a thing lies in; undefined when there is no such thing. */
type SpaceOf = (id: string) => Promise<string | undefined>;

/** So many looks are remembered here; what was forgotten is asked of the database again. */
const mostRemembered = 100;

/** Writes down each space that an administrator looks into as somebody else, before they are shown anything of it. */
@Injectable()
export class LookedInto {
  private readonly readers = new Map<string, SpaceOf>();
  private readonly noted = new Map<string, Set<string>>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param noun before the id in an address, e.g. `threads` @param read answers in one statement */
  register(noun: string, read: SpaceOf): void {
    this.readers.set(noun, read);
  }

  /** The space of what an address names, e.g. `/api/v1/threads/…/posts`. @param url without its query */
  async spaceOf(url: string): Promise<string | undefined> {
    const [, noun = '', id = ''] = /^\/api\/v1\/([\w-]+)\/([\w-]+)/.exec(url) ?? [];
    if (!isId(id)) return undefined;
    return noun === 'spaces' || noun === 'groups' ? id.toLowerCase() : this.readers.get(noun)?.(id);
  }

  /** Notes what was not noted before. @param actor whoever looks as somebody else */
  async note({ personId, onlooker }: Actor, requestId: string, spaceIds: ReadonlySet<string>): Promise<void> {
    if (!onlooker) return;
    const { seeAsId, actor } = onlooker;
    const known = this.noted.get(seeAsId) ?? new Set<string>();
    const unknown = [...spaceIds].filter((id) => isId(id) && !known.has(id));
    if (unknown.length === 0) return;
    await this.unitOfWork.run({ actor, requestId }, async (work) => {
      for (const { spaceId } of await work.statement(noteSpaces, [seeAsId, unknown]))
        await work.record(seeAsLooked, { object: { kind: 'see-as', id: seeAsId }, spaceId }, { seeAsId, personId });
    });
    this.remember(seeAsId, new Set([...known, ...unknown]));
  }

  private remember(seeAsId: string, spaceIds: Set<string>): void {
    this.noted.delete(seeAsId);
    if (this.noted.size >= mostRemembered) this.noted.delete(this.noted.keys().next().value!);
    this.noted.set(seeAsId, spaceIds);
  }
}
