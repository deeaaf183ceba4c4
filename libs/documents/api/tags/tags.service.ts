import { Injectable } from '@nestjs/common';
import {
  type ChangeTags,
  cleanTag,
  documentsProblems,
  documentTagged,
  isTag,
  type LibraryTagView,
  type RenameTag,
  tagLimits,
  tagRenamed,
} from '@hv/documents/contracts';
import {
  type Actor,
  allow,
  Conflict,
  cursorOf,
  Database,
  newId,
  NotFound,
  type PageQuery,
  pageOf,
  readCursor,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { type BySomeone, LibraryAccess, scopeOf } from '../library-access';
import { mayChange } from '../library.policy';
import {
  countTags,
  dropUnused,
  makeTags,
  mergeTags,
  putTags,
  renameTag,
  tagFor,
  tagNamed,
  type TagRow,
  tagsOf,
  takeTags,
} from './tags.queries';
import { mayRename } from './tags.policy';

/** 409: another tag is called so; `about` says how, and how many documents would have it instead. */
class TagTaken extends Conflict {
  constructor(override readonly about: Readonly<Record<string, string>>) {
    super(documentsProblems.tagTaken, 'Another tag is called so; with `join` the two become one, which nothing undoes.');
  }
}

/** The tags of libraries, as those who see what has them see them. */
@Injectable()
export class TagsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** Those that stand on something one sees, by name. @throws NotFound */
  async page(actor: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<LibraryTagView>> {
    const { moderates } = await this.access.toLibrary(actor, spaceId);
    const position = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    const rows = await this.database.run(tagsOf, [actor.personId, spaceId, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      (row) => tagView(row, moderates),
      ({ name, id }) => cursorOf([name, id]),
    );
  }

  /** @throws NotFound also when they see nothing that has it */
  async find(actor: Actor, tagId: string): Promise<LibraryTagView> {
    const [row] = await this.database.run(tagFor, [actor.personId, tagId]);
    if (!row) throw new NotFound(documentsProblems.tagNotFound, 'There is no such tag for you.');
    return tagView(row, row.moderates);
  }

  /** Puts tags on a document and takes others off. @throws NotFound, Forbidden, Unacceptable */
  change(by: BySomeone, documentId: string, { add = [], remove = [] }: ChangeTags): Promise<void> {
    return this.unitOfWork.run(by, async (work) => {
      const { entry, standing } = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
      if (entry.kind === 'folder') throw new NotFound(documentsProblems.documentNotFound, 'It is a folder.');
      allow(mayChange(standing), documentsProblems.mayNotWrite);
      const removed = remove.length > 0 ? await work.statement(takeTags, [documentId, remove]) : [];
      const added = await this.put(work, documentId, entry.libraryId, add.map(tagOf));
      await work.statement(dropUnused, [removed.map(({ id }) => id)]);
      if (added + removed.length === 0) return;
      const told = { libraryId: entry.libraryId, entryId: documentId, places: [entry.placeId] };
      await work.record(documentTagged, scopeOf('document', documentId, standing), { ...told, added, removed: removed.length });
    });
  }

  /** Names a tag otherwise, or makes it one with the tag of that name. @returns the tag it is now @throws NotFound, Forbidden, Unacceptable, TagTaken unless they may become one */
  rename(by: BySomeone, tagId: string, { name: wished, join = false }: RenameTag): Promise<string> {
    return this.unitOfWork.run(by, async (work) => {
      const [before] = await work.statement(tagFor, [by.actor.personId, tagId]);
      if (before) {
        allow(mayRename(before), documentsProblems.mayNotRenameTag);
        await this.access.holdPlace(work, by.actor, before.libraryId);
      }
      // While it waited for its turn, the tag may have become one with another.
      const [tag] = await work.statement(tagFor, [by.actor.personId, tagId]);
      if (!tag) throw new NotFound(documentsProblems.tagNotFound, 'There is no such tag for you.');
      const { libraryId, networkId, membershipId } = tag;
      const name = tagOf(wished);
      const [other] = await work.statement(tagNamed, [by.actor.personId, libraryId, name, tagId]);
      // One that stands on nothing they see is not there for them: they are not asked about it.
      if (other?.seen && !join) throw new TagTaken({ name: other.name, documents: String(tag.documents) });
      if (other) await work.statement(mergeTags, [tagId, other.id]);
      else await work.statement(renameTag, [tagId, name]);
      const scope = { object: { kind: 'tag', id: tagId }, networkId, spaceId: libraryId, membershipId: membershipId! };
      await work.record(tagRenamed, scope, { libraryId, tagId, into: other?.id ?? null });
      return other?.id ?? tagId;
    });
  }

  private async put(work: Work, documentId: string, libraryId: string, names: readonly string[]): Promise<number> {
    if (names.length === 0) return 0;
    await work.statement(makeTags, [libraryId, names.map(newId), names]);
    const added = await work.statement(putTags, [documentId, libraryId, names]);
    const [count] = await work.statement(countTags, [documentId]);
    if (count!.tags > tagLimits.ofDocument) throw new Unacceptable(documentsProblems.tooManyTags, 'A document has no more tags than that.');
    return added.length;
  }
}

/** A tag as it is kept. @throws Unacceptable when it cannot be one */
function tagOf(wished: string): string {
  const name = cleanTag(wished);
  if (!isTag(name)) throw new Unacceptable(documentsProblems.tagRefused, 'A tag cannot be so.');
  return name;
}

const tagView = ({ id, name, libraryId, documents }: TagRow, moderates: boolean): LibraryTagView => ({
  id,
  name,
  libraryId,
  documents,
  abilities: { rename: mayRename({ moderates }) },
});
