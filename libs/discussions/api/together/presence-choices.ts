import { Injectable } from '@nestjs/common';
import { type ChoosePresence, type PresenceChoiceView, presenceChosen } from '@hv/discussions/contracts';
import { type Actor, Database, type Origin, statement, UnitOfWork } from '@hv/platform/api';

/** $1 person */
const isUnseen = statement<object>('presence_unseen', `SELECT person_id FROM discussions_unseen WHERE person_id = $1`);
/** No row: it was so already. $1 person */
const hide = statement<object>(
  'presence_hide',
  `INSERT INTO discussions_unseen (person_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING person_id`,
);
/** No row: it was so already. $1 person */
const show = statement<object>('presence_show', `DELETE FROM discussions_unseen WHERE person_id = $1 RETURNING person_id`);

/** Whether others see that somebody reads and writes: each person's own choice, on all their devices. */
@Injectable()
export class PresenceChoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  async of({ personId }: Actor): Promise<PresenceChoiceView> {
    return { shown: (await this.database.run(isUnseen, [personId])).length === 0 };
  }

  async choose(by: Origin & { readonly actor: Actor }, { shown }: ChoosePresence): Promise<PresenceChoiceView> {
    const { personId } = by.actor;
    await this.unitOfWork.run(by, async (work) => {
      const changed = await work.statement(shown ? show : hide, [personId]);
      if (changed.length > 0) await work.record(presenceChosen, { object: { kind: 'person', id: personId } }, { personId, shown });
    });
    return { shown };
  }
}
