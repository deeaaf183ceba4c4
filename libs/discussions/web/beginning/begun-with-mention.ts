import { inject, Service } from '@angular/core';
import { DirectoryClient } from '@hv/networks/web/directory';
import { RICH_TEXT_SCHEMA_VERSION, type RichTextDocument } from '@hv/platform/contracts';
import { Problem } from '@hv/platform/web';

/** How a thread begins that asks somebody: with their name, so that they are told of it. */
@Service()
export class BegunWithMention {
  readonly #people = inject(DirectoryClient);

  /** @returns null when it can't be known whom it is: then one writes the name oneself */
  async of(personId: string): Promise<RichTextDocument | null> {
    try {
      const { id, name } = await this.#people.person(personId);
      const mention = { type: 'mention', attrs: { kind: 'person', id, label: name } };
      return {
        type: 'doc',
        schemaVersion: RICH_TEXT_SCHEMA_VERSION,
        content: [{ type: 'paragraph', content: [mention, { type: 'text', text: ' ' }] }],
      };
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      return null;
    }
  }
}
