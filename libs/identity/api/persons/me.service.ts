import { Injectable } from '@nestjs/common';
import { type ChangeMe, languageChanged, type SignedInPersonView } from '@hv/identity/contracts';
import { type Actor, type Origin, SignInNeeded, UnitOfWork } from '@hv/platform/api';
import { personById, setLanguage } from './persons.queries';

/** What a person changes about themselves. */
@Injectable()
export class MeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Changes the language of the interface and of mails. There is nothing to overwrite by accident, so it asks for no version. */
  change(origin: Origin & { readonly actor: Actor }, { language }: ChangeMe): Promise<SignedInPersonView> {
    const { personId, administrator } = origin.actor;
    return this.unitOfWork.run(origin, async (work) => {
      const [changed] = await work.statement(setLanguage, [personId, language]);
      if (changed) await work.record(languageChanged, { object: { kind: 'person', id: personId } }, { language });
      const [person] = await work.statement(personById, [personId]);
      if (!person) throw new SignInNeeded();
      return { ...person, administrator };
    });
  }
}
