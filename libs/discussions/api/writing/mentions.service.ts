import { Injectable } from '@nestjs/common';
import { discussionLimits, type MentionablesView, type MentionableView, mentionRoleNames, type ToldView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import type { Mention } from '@hv/platform/contracts';
import { mentionableOrganisations, mentionablePeople, rolesHere, toldBy } from './mentions.queries';

/** Who a text calls upon, by kind: the values of the statements that expand them. */
export const idsByKind = (mentions: readonly Pick<Mention, 'kind' | 'id'>[]): [string[], string[], string[]] => {
  const of = (kind: Mention['kind']): string[] => mentions.filter((mention) => mention.kind === kind).map(({ id }) => id);
  return [of('person'), of('organisation'), of('role')];
};

/** Who can be named in a space, and who would be told. */
@Injectable()
export class MentionsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** The best matches for the beginning of a name: who is called so, then roles and organisations, then those who are only from there. @throws NotFound */
  async mentionable(actor: Actor, spaceId: string, words: string): Promise<MentionablesView> {
    await this.admit(actor, spaceId);
    const values = [spaceId, words.normalize('NFC').trim(), discussionLimits.mentionable];
    const [people, organisations, roles] = await Promise.all([
      this.database.run(mentionablePeople, [...values, actor.personId]),
      this.database.run(mentionableOrganisations, values),
      this.database.run(rolesHere, [spaceId]),
    ]);
    const groups: MentionableView[] = [
      ...this.roles(roles, words, actor.language),
      ...organisations.map((row): MentionableView => ({ kind: 'organisation', organisation: '', ...row })),
    ];
    const persons = people.map(({ named: _, ...row }): MentionableView => ({ kind: 'person', people: 1, ...row }));
    const called = people.filter(({ named }) => named).length;
    // People are what is mostly meant, so that groups never push all of them out.
    const shownGroups = groups.slice(0, Math.max(discussionLimits.mentionable - persons.length, discussionLimits.mentionable / 2));
    const shown = persons.slice(0, discussionLimits.mentionable - shownGroups.length);
    return { items: [...shown.slice(0, called), ...shownGroups, ...shown.slice(called)] };
  }

  /** Who would be told of a text with these mentions: three by name. @throws NotFound */
  async told(actor: Actor, spaceId: string, mentions: readonly Pick<Mention, 'kind' | 'id'>[]): Promise<ToldView> {
    await this.admit(actor, spaceId);
    const [row] = await this.database.run(toldBy, [spaceId, ...idsByKind(mentions), actor.personId, discussionLimits.typingNames]);
    const { people, total } = row!;
    return { people, total, tooMany: total > discussionLimits.told };
  }

  private roles(rows: readonly { role: string; people: number }[], words: string, language: string): MentionableView[] {
    const names = mentionRoleNames[language === 'en' ? 'en' : 'da'];
    const asked = folded(words);
    return rows
      .map(({ role, people }): MentionableView => ({ kind: 'role', id: role, label: names[role] ?? role, organisation: '', people }))
      .filter(({ label }) => ` ${folded(label)}`.includes(` ${asked}`))
      .sort((one, other) => one.label.localeCompare(other.label, 'da'));
  }

  private async admit(actor: Actor, spaceId: string): Promise<void> {
    if (!(await this.access.to(actor.personId, spaceId))) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
  }
}

const folded = (text: string): string => text.trim().toLowerCase().replaceAll('å', 'aa');
