import { Injectable } from '@nestjs/common';
import {
  discussionLimits,
  discussionProblems,
  type DraftOfPlaceView,
  type DraftsView,
  type DraftView,
  type SaveDraft,
} from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, Conflict, Database, NotFound, Stale, Unacceptable } from '@hv/platform/api';
import { findCprNumbers, platformProblems } from '@hv/platform/contracts';
import { spaceOfThread } from '../posts/posts.queries';
import { draftOf, type DraftRow, draftsOf, removeDraft, saveDraft } from './drafts.queries';
import { unfinishedDocument } from './unfinished-document';

/** What a draft is written on. */
export interface DraftPlace {
  readonly kind: 'thread' | 'space';
  readonly id: string;
}

/** What people are writing and have not sent: theirs alone, on every device of theirs. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** One's own, of places one still sees. */
  async list(actor: Actor): Promise<DraftsView> {
    const rows = await this.database.run(draftsOf, [actor.personId, discussionLimits.drafts]);
    return { items: rows.map((row) => ({ ...presentDraft(row), spaceId: row.spaceId, threadTitle: row.threadTitle })) };
  }

  /** @throws NotFound */
  async of(actor: Actor, place: DraftPlace): Promise<DraftOfPlaceView> {
    await this.admit(actor, place);
    const current = await this.current(actor, place);
    return { draft: current ? presentDraft(current) : null };
  }

  /** @param basedOn the version it was made from, null when there was none @throws NotFound, Stale with the other draft, Conflict, Unacceptable */
  async save(actor: Actor, place: DraftPlace, { body, title }: SaveDraft, basedOn: number | null): Promise<DraftView> {
    await this.admit(actor, place);
    const document = unfinishedDocument(body);
    if (title && findCprNumbers(title).length > 0)
      throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be kept here.');
    const values = [actor.personId, place.kind, place.id, title ?? null, JSON.stringify(document), basedOn, discussionLimits.drafts];
    const [saved] = await this.database.run(saveDraft, values);
    if (saved) return presentDraft(saved);
    const current = await this.current(actor, place);
    if (current) throw new Stale(presentDraft(current));
    throw new Conflict(platformProblems.tooLarge, 'There are too many drafts.');
  }

  /** It was sent, or thrown away. @throws NotFound when there never was such a place for them */
  async remove(actor: Actor, place: DraftPlace): Promise<void> {
    const removed = await this.database.run(removeDraft, [actor.personId, place.kind, place.id]);
    if (removed.length === 0) await this.admit(actor, place);
  }

  private async current({ personId }: Actor, { kind, id }: DraftPlace): Promise<DraftRow | undefined> {
    const [row] = await this.database.run(draftOf, [personId, kind, id]);
    return row;
  }

  private async admit(actor: Actor, { kind, id }: DraftPlace): Promise<void> {
    const spaceId = kind === 'space' ? id : (await this.database.run(spaceOfThread, [id]))[0]?.spaceId;
    if (spaceId && (await this.access.to(actor.personId, spaceId))) return;
    throw kind === 'space'
      ? new NotFound(networksProblems.spaceNotFound, 'There is no such space.')
      : new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
  }
}

function presentDraft({ place, placeId, title, document, version, savedAt }: DraftRow): DraftView {
  return { place, placeId, title, body: document, version, savedAt: savedAt.toISOString() };
}
