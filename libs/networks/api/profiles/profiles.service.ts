import { Injectable } from '@nestjs/common';
import { PersonTitles } from '@hv/identity/api';
import { type ChangeProfile, profileChanged, type ProfileView } from '@hv/networks/contracts';
import { type Actor, Database, type Origin, Stale, UnitOfWork, type Work } from '@hv/platform/api';
import { ownSubjects, ownWords } from './own-words';
import { beginProfile, keepProfile, knownSubjects, lockProfile, profileOf } from './profiles.queries';

type BySomeone = Origin & { readonly actor: Actor };

/** What people tell of themselves. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly titles: PersonTitles,
  ) {}

  /** One's own profile. */
  async own({ personId }: Actor): Promise<ProfileView> {
    const [profile] = await this.database.run(profileOf, [personId]);
    return profile!;
  }

  /** Changes one's own profile. What it is already records nothing. @throws Stale, Unacceptable */
  change(origin: BySomeone, wish: ChangeProfile, version: number): Promise<ProfileView> {
    const { personId } = origin.actor;
    return this.unitOfWork.run(origin, async (work) => {
      await work.statement(beginProfile, [personId]);
      const [locked] = await work.statement(lockProfile, [personId]);
      const [before] = await work.statement(profileOf, [personId]);
      if (locked!.version !== version) throw new Stale(before!);
      const after = await this.wished(work, before!, wish);
      const fields = changedFields(before!, after);
      if (fields.length === 0) return before!;
      const { areas, subjects, telephone, showEmail, languages, awayUntil, worksWith } = after;
      await work.statement(keepProfile, [personId, areas, subjects, telephone, showEmail, languages, awayUntil, worksWith]);
      await this.titles.change(work, personId, after.title);
      await work.record(profileChanged, { object: { kind: 'person', id: personId } }, { personId, fields });
      const [kept] = await work.statement(profileOf, [personId]);
      return kept!;
    });
  }

  /** The profile as it is asked for; a subject is written as others write it already. */
  private async wished(work: Work, before: ProfileView, wish: ChangeProfile): Promise<ProfileView> {
    const subjects = wish.subjects ? ownSubjects(wish.subjects) : before.subjects;
    const known = wish.subjects ? await work.statement(knownSubjects, [subjects.map((subject) => subject.toLowerCase())]) : [];
    const spelling = new Map(known.map(({ subject }) => [subject.toLowerCase(), subject]));
    return {
      ...before,
      title: wish.title ? ownWords(wish.title, 'title') : (wish.title ?? before.title),
      areas: wish.areas ?? before.areas,
      subjects: subjects.map((subject) => spelling.get(subject.toLowerCase()) ?? subject),
      telephone: wish.telephone?.trim() ?? before.telephone,
      showEmail: wish.showEmail ?? before.showEmail,
      languages: wish.languages ?? before.languages,
      awayUntil: wish.awayUntil === undefined ? before.awayUntil : wish.awayUntil,
      worksWith: wish.worksWith ? ownWords(wish.worksWith, 'worksWith') : (wish.worksWith ?? before.worksWith),
    };
  }
}

const changedFields = (before: ProfileView, after: ProfileView): string[] =>
  (Object.keys(after) as (keyof ProfileView)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
