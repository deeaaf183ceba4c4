import { Injectable } from '@nestjs/common';

/** What a thing is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

type Read = (ids: readonly string[]) => Promise<readonly Named[]>;

/** What the things that events are about are called: each capability tells of its own kinds. What people wrote has no name here. */
@Injectable()
export class AuditNames {
  private readonly readers = new Map<string, Read>();

  /** @param kind as the object of an event, e.g. `person` @param read answers those it knows, in one statement */
  register(kind: string, read: Read): void {
    this.readers.set(kind, read);
  }

  /** @param wanted ids by kind @returns names by `kind id`; what nobody knows is left out */
  async of(wanted: ReadonlyMap<string, ReadonlySet<string>>): Promise<ReadonlyMap<string, string>> {
    const lists = await Promise.all(
      [...wanted].map(async ([kind, ids]) => {
        const named = ids.size > 0 ? ((await this.readers.get(kind)?.([...ids])) ?? []) : [];
        return named.map(({ id, name }) => [`${kind} ${id}`, name] as const);
      }),
    );
    return new Map(lists.flat());
  }
}
