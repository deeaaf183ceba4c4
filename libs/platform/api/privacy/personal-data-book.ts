import { Injectable } from '@nestjs/common';
import type { Origin } from '../actor';
import { statement } from '../database';
import { Settings } from '../environment';
import { UnitOfWork } from '../unit-of-work';
import { addErased, erasureFileOf } from './erasure-file';
import type { PersonalData, PersonalFile } from './personal-data';

/** $1 person */
const rememberErased = statement<object>(
  'platform_remember_erased',
  `INSERT INTO platform_erasures (person_id) VALUES ($1) ON CONFLICT DO NOTHING`,
);

/** Everything the product knows of persons, whoever keeps it. */
@Injectable()
export class PersonalDataBook {
  private readonly entries = new Map<string, PersonalData>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** @throws Error when a capability of that name has registered before */
  register(entry: PersonalData): void {
    if (this.entries.has(entry.capability)) throw new Error(`${entry.capability} has registered its personal data before`);
    this.entries.set(entry.capability, entry);
  }

  /** The columns that name a person, of all capabilities. */
  get columns(): readonly string[] {
    return [...this.entries.values()].flatMap(({ columns }) => columns);
  }

  /** What each capability says of its part, in the order they stand on each other. */
  get parts(): readonly Pick<PersonalData, 'capability' | 'about'>[] {
    return [...this.entries.values()];
  }

  /** All that one capability knows of a person. @throws Error when there is no such capability */
  part(capability: string, personId: string): Promise<object> {
    const entry = this.entries.get(capability);
    if (!entry) throw new Error(`there is no personal data of ${capability}`);
    return entry.personalData(personId);
  }

  /** All that is known of a person, by capability. */
  async export(personId: string): Promise<Readonly<Record<string, object>>> {
    const parts: Record<string, object> = {};
    for (const { capability } of this.parts) parts[capability] = await this.part(capability, personId);
    return parts;
  }

  /** Every file a person sent. */
  async files(personId: string): Promise<readonly PersonalFile[]> {
    const files: PersonalFile[] = [];
    for (const entry of this.entries.values()) files.push(...((await entry.personalFiles?.(personId)) ?? []));
    return files;
  }

  /**
   * Forgets a person everywhere, or nowhere, and keeps beside the database that it did. Capabilities that stand on others go first: they still
   * find what they stand on.
   * @throws when that could not be kept: they are forgotten then, and doing it again, or the next start, keeps it
   */
  async erase(origin: Origin, personId: string): Promise<void> {
    const topFirst = [...this.entries.values()].reverse();
    await this.unitOfWork.run(origin, async (work) => {
      for (const entry of topFirst) await entry.erase(work, personId);
      await work.statement(rememberErased, [personId]);
    });
    await addErased(erasureFileOf(this.settings.environment.DATA_DIR), [personId]);
  }
}
