import { Injectable } from '@nestjs/common';
import {
  type ChangeDiscussionSettings,
  discussionLimits,
  discussionProblems,
  type DiscussionSettingsView,
  type PostBody,
  rulesChanged,
  slowModeSet,
} from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, allow, Database, NotFound, type Origin, Stale, Unacceptable, UnitOfWork } from '@hv/platform/api';
import { charactersIn } from '@hv/platform/contracts';
import { isDeepStrictEqual } from 'node:util';
import { contentOf } from '../posts/post-content';
import { mayKeepOrder } from './moderation.policy';
import { changeSettings, holdSettings, settingsOf } from './settings.queries';

type By = Origin & { readonly actor: Actor };

const nothingSet = { slowSeconds: 0, rules: null, version: 0 };

/** How it is spoken in a space: its rules, and its pace. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** @throws NotFound */
  async view(actor: Actor, spaceId: string): Promise<DiscussionSettingsView> {
    const { moderates } = await this.space(actor, spaceId);
    const [row] = await this.database.run(settingsOf, [spaceId, actor.personId]);
    const { wait, ...set } = row ?? { ...nothingSet, wait: 0 };
    return { spaceId, ...set, waitSeconds: moderates ? 0 : Math.max(0, wait) };
  }

  /** What is the same already is not recorded. @throws NotFound, Forbidden, Stale, Unacceptable */
  async change(
    by: By,
    spaceId: string,
    { slowSeconds, rules }: ChangeDiscussionSettings,
    version: number,
  ): Promise<DiscussionSettingsView> {
    const space = await this.space(by.actor, spaceId);
    allow(mayKeepOrder({ personId: by.actor.personId, ...space }), discussionProblems.mayNotModerate);
    const document = rules && rulesOf(rules);
    const done = await this.unitOfWork.run(by, async (work) => {
      const [before = nothingSet] = await work.statement(holdSettings, [spaceId]);
      const [now] = await work.statement(changeSettings, [spaceId, version, slowSeconds, document && JSON.stringify(document)]);
      if (!now) return false;
      const scope = { object: { kind: 'space', id: spaceId }, networkId: space.networkId, spaceId };
      if (before.slowSeconds !== slowSeconds) await work.record(slowModeSet, scope, { spaceId, slowSeconds });
      if (!isDeepStrictEqual(before.rules, document)) await work.record(rulesChanged, scope, { spaceId, version: now.version });
      return true;
    });
    const view = await this.view(by.actor, spaceId);
    if (!done) throw new Stale(view);
    return view;
  }

  private async space({ personId }: Actor, spaceId: string): Promise<GrantedSpace> {
    const granted = await this.access.to(personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    return granted;
  }
}

/** Rules speak to everybody, so they name nobody. @throws Unacceptable */
function rulesOf(body: PostBody): object {
  const { document, mentions, imageIds, text } = contentOf(body);
  if (mentions.length > 0 || imageIds.length > 0 || charactersIn(text) > discussionLimits.rules)
    throw new Unacceptable(discussionProblems.badRules, 'Rules show no pictures, name nobody, and are short.', [
      { path: 'rules', code: discussionProblems.badRules },
    ]);
  return document;
}
