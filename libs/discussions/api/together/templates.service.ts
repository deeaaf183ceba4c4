import { Injectable } from '@nestjs/common';
import {
  discussionLimits,
  discussionProblems,
  templateAdded,
  templateChanged,
  templateRemoved,
  type TemplatesView,
  type TemplateView,
  type WriteTemplate,
} from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import {
  type Actor,
  allow,
  Conflict,
  Database,
  type Idempotency,
  newId,
  NotFound,
  type Origin,
  Stale,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { isKeyTaken, ofSameRequest } from '../key-taken';
import { contentOf } from '../posts/post-content';
import { titleOf } from '../threads/thread-title';
import {
  addTemplate,
  changeTemplate,
  removeTemplate,
  templateById,
  templateByKey,
  type TemplateRow,
  templatesOf,
} from './templates.queries';
import { mayKeepTemplates } from './together.policy';

type By = Origin & { readonly actor: Actor };

const missing = (): NotFound => new NotFound(discussionProblems.templateNotFound, 'There is no such template.');

/** Beginnings for the threads of a space, kept by its moderators and seen by all who see it. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** @throws NotFound */
  async list(actor: Actor, spaceId: string): Promise<TemplatesView> {
    await this.space(actor, spaceId);
    return { items: (await this.database.run(templatesOf, [spaceId])).map(present) };
  }

  /** @throws NotFound, Forbidden, Conflict when there are too many, Unacceptable */
  async add(by: By, spaceId: string, request: WriteTemplate, key: Idempotency | null): Promise<TemplateView> {
    const space = await this.keeper(by.actor, spaceId);
    const [name, document] = contentsOf(request);
    const values = [newId(), spaceId, name, document, by.actor.personId, key?.key ?? null, key?.hash ?? null, discussionLimits.templates];
    try {
      return await this.unitOfWork.run(by, async (work) => {
        const [added] = await work.statement(addTemplate, values);
        if (!added) throw new Conflict(discussionProblems.tooManyTemplates, 'The space has too many templates.');
        await tell(work, templateAdded, added.id, space);
        return present(added);
      });
    } catch (error) {
      if (key && isKeyTaken(error, 'discussions_templates_key')) return this.firstAnswer(by.actor, key);
      throw error;
    }
  }

  /** @throws NotFound, Forbidden, Stale, Unacceptable */
  async change(by: By, spaceId: string, id: string, request: WriteTemplate, version: number): Promise<TemplateView> {
    const space = await this.keeper(by.actor, spaceId);
    const [name, document] = contentsOf(request);
    return this.unitOfWork.run(by, async (work) => {
      const [changed] = await work.statement(changeTemplate, [spaceId, id, version, name, document]);
      if (!changed) {
        const [now] = await work.statement(templateById, [spaceId, id]);
        throw now ? new Stale(present(now)) : missing();
      }
      await tell(work, templateChanged, id, space);
      return present(changed);
    });
  }

  /** @throws NotFound, Forbidden */
  async remove(by: By, spaceId: string, id: string): Promise<void> {
    const space = await this.keeper(by.actor, spaceId);
    await this.unitOfWork.run(by, async (work) => {
      const [removed] = await work.statement(removeTemplate, [spaceId, id]);
      if (!removed) throw missing();
      await tell(work, templateRemoved, id, space);
    });
  }

  private async keeper(actor: Actor, spaceId: string): Promise<GrantedSpace> {
    const space = await this.space(actor, spaceId);
    allow(mayKeepTemplates({ personId: actor.personId, ...space }), discussionProblems.mayNotKeepTemplates);
    return space;
  }

  private async space({ personId }: Actor, spaceId: string): Promise<GrantedSpace> {
    const granted = await this.access.to(personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    return granted;
  }

  private async firstAnswer(actor: Actor, idempotency: Idempotency): Promise<TemplateView> {
    const [first] = await this.database.run(templateByKey, [actor.personId, idempotency.key]);
    return present(ofSameRequest(first, idempotency));
  }
}

const present = ({ id, name, document, version }: TemplateRow): TemplateView => ({ id, name, body: document, version });

const tell = (work: Work, event: typeof templateAdded, templateId: string, { spaceId, networkId }: GrantedSpace): Promise<number> =>
  work.record(event, { object: { kind: 'template', id: templateId }, networkId, spaceId }, { templateId });

/** The name and the document. Nobody is named in it and no picture is shown: what is begun from it belongs to others. @throws Unacceptable */
function contentsOf({ name, body }: WriteTemplate): [string, string] {
  const { document, mentions, imageIds } = contentOf(body);
  if (mentions.length > 0 || imageIds.length > 0)
    throw new Unacceptable(discussionProblems.badTemplate, 'A template shows no pictures and names nobody.', [
      { path: 'body', code: discussionProblems.badTemplate },
    ]);
  return [titleOf(name), JSON.stringify(document)];
}
