import type { DraftView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { aText, textIn } from '../texts';
import { differences, ifMatch } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

/** Writes answers that are not sent, each save on top of the one before, and throws them away. */
export class DraftsOfAnswers implements Lane {
  private readonly drafts = new Map<string, { readonly text: string; readonly version: number }>();

  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    private readonly threadIds: readonly string[],
  ) {}

  async step(): Promise<void> {
    const threadId = this.chance.pick(this.threadIds)!;
    const path = `/threads/${threadId}/draft`;
    const draft = this.drafts.get(threadId);
    if (draft && this.chance.next() < 0.2) {
      await this.doer.do({ what: 'draft thrown away', method: 'DELETE', path });
      this.drafts.delete(threadId);
      return;
    }
    const text = aText(this.chance, `${this.chance.between(1, 1e9)}`);
    const { version } = await this.doer.do<DraftView>({
      what: 'draft',
      method: 'PUT',
      path,
      body: { body: { text } },
      headers: draft ? ifMatch(draft.version) : {},
      wasDone: ({ body: { current } }) => (current && textIn(current.body) === text ? current : undefined),
    });
    this.drafts.set(threadId, { text, version });
  }

  async check(stored: Stored): Promise<string[]> {
    const rows = await stored.rows<{ threadId: string; document: object }>(
      `SELECT place_id AS "threadId", document FROM discussions_drafts WHERE person_id = $1 AND place_id = ANY($2)`,
      [this.doer.personId, this.threadIds],
    );
    const expected = [...this.drafts].map(([threadId, { text }]) => `${threadId} ${text}`);
    return differences(
      'a draft',
      expected,
      rows.map(({ threadId, document }) => `${threadId} ${textIn(document)}`),
    );
  }
}
