import type { ThreadView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { differences, ifMatch, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

interface State {
  title: string;
  version: number;
  pinned: boolean;
  closed: boolean;
  answer: string | null;
  readonly postIds: readonly string[];
}

/** A moderator pins and closes threads, marks answers, renames. */
export class ThreadStates implements Lane {
  private readonly states: ReadonlyMap<string, State>;

  /** @param threads with the posts that may answer them */
  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    threads: readonly { readonly thread: ThreadView; readonly postIds: readonly string[] }[],
  ) {
    this.states = new Map(
      threads.map(({ thread: { id, title, version }, postIds }) => [
        id,
        { title, version, pinned: false, closed: false, answer: null, postIds },
      ]),
    );
  }

  async step(): Promise<void> {
    const [id, state] = this.chance.pick([...this.states])!;
    const after = await this.chance.pick([
      () => this.pin(id, state),
      () => this.close(id, state),
      () => this.answer(id, state),
      () => this.rename(id, state),
    ])!();
    state.version = after.version;
  }

  async check(stored: Stored): Promise<string[]> {
    const rows = await stored.rows<{ one: string }>(
      `SELECT concat_ws(' ', id, title, pinned_at IS NOT NULL, closed_at IS NOT NULL, coalesce(answer_post_id::text, 'none'), version) AS one
       FROM discussions_threads WHERE id = ANY($1)`,
      [[...this.states.keys()]],
    );
    const sql = (is: boolean): string => (is ? 't' : 'f');
    const expected = [...this.states].map(([id, { title, pinned, closed, answer, version }]) =>
      [id, title, sql(pinned), sql(closed), answer ?? 'none', version].join(' '),
    );
    return differences(
      'the state of a thread',
      expected,
      rows.map(({ one }) => one),
    );
  }

  private async pin(id: string, state: State): Promise<ThreadView> {
    const thread = await this.doer.do<ThreadView>({
      what: state.pinned ? 'thread unpinned' : 'thread pinned',
      method: state.pinned ? 'DELETE' : 'PUT',
      path: `/threads/${id}/pin`,
      leaves: () => [trace('thread-changed', id, state.pinned ? 'unpinned' : 'pinned')],
    });
    state.pinned = !state.pinned;
    return thread;
  }

  private async close(id: string, state: State): Promise<ThreadView> {
    const thread = await this.doer.do<ThreadView>({
      what: state.closed ? 'thread opened again' : 'thread closed',
      method: state.closed ? 'DELETE' : 'PUT',
      path: `/threads/${id}/closed`,
      leaves: () => [trace('thread-changed', id, state.closed ? 'reopened' : 'closed')],
    });
    state.closed = !state.closed;
    return thread;
  }

  private async answer(id: string, state: State): Promise<ThreadView> {
    const postId = this.chance.pick([...state.postIds, null].filter((one) => one !== state.answer))!;
    const thread = await this.doer.do<ThreadView>({
      what: 'answer marked',
      method: 'PUT',
      path: `/threads/${id}/answer`,
      body: { postId },
      leaves: () => [trace('thread-changed', id, 'answer-marked')],
    });
    state.answer = postId;
    return thread;
  }

  private async rename(id: string, state: State): Promise<ThreadView> {
    const title = `Omdøbt ${this.chance.between(1, 1e9)}`;
    const thread = await this.doer.do<ThreadView>({
      what: 'thread renamed',
      method: 'PATCH',
      path: `/threads/${id}`,
      body: { title },
      headers: ifMatch(state.version),
      leaves: () => [trace('thread-changed', id)],
      wasDone: ({ body: { current } }) => (current?.title === title ? current : undefined),
    });
    state.title = title;
    return thread;
  }
}
