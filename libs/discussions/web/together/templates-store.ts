import { inject, signal } from '@angular/core';
import type { TemplateView } from '@hv/discussions/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Problem } from '@hv/platform/web';
import { starterDocument, type TemplateStarter, templateStarters } from './template-starters';
import { type TemplateContents, TogetherClient } from './together-client';

/** The templates of one space as its moderators keep them. Create in an injection context. */
export class TemplatesStore {
  private readonly client = inject(TogetherClient);
  private readonly kept = signal<readonly TemplateView[] | undefined>(undefined);
  private readonly problem = signal<Problem | null>(null);

  readonly templates = this.kept.asReadonly();
  /** Why they could not be fetched. */
  readonly trouble = this.problem.asReadonly();

  constructor(private readonly spaceId: () => string) {}

  async load(): Promise<void> {
    const spaceId = this.spaceId();
    this.problem.set(null);
    try {
      const { items } = await this.client.templates(spaceId);
      if (spaceId === this.spaceId()) this.kept.set(items);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.problem.set(failure);
    }
  }

  /** Beginnings that the space has none of that name of. */
  offered(language: string): readonly TemplateStarter[] {
    const names = new Set(this.kept()?.map(({ name }) => name));
    return templateStarters[language === 'en' ? 'en' : 'da'].filter(({ name }) => !names.has(name));
  }

  /** Keeps an offered beginning as it is. @throws Problem */
  take(starter: TemplateStarter): Promise<TemplateView> {
    return this.add({ name: starter.name, body: starterDocument(starter) as RichTextDocument });
  }

  /** @throws Problem */
  async add(contents: TemplateContents): Promise<TemplateView> {
    const added = await this.client.addTemplate(this.spaceId(), contents, crypto.randomUUID());
    this.kept.update((templates) => byName([...(templates ?? []), added]));
    return added;
  }

  /** @throws Problem; 412 with the other one when somebody was quicker, which then stands here */
  async change(template: TemplateView, contents: TemplateContents): Promise<void> {
    try {
      this.replace(template.id, await this.client.changeTemplate(this.spaceId(), template, contents));
    } catch (failure) {
      const current = failure instanceof Problem ? (failure.current as TemplateView | undefined) : undefined;
      if (current) this.replace(template.id, current);
      throw failure;
    }
  }

  /** @throws Problem */
  async remove(template: TemplateView): Promise<void> {
    await this.client.removeTemplate(this.spaceId(), template);
    this.kept.update((templates) => templates?.filter(({ id }) => id !== template.id));
  }

  private replace(id: string, by: TemplateView): void {
    this.kept.update((templates) => templates && byName(templates.map((template) => (template.id === id ? by : template))));
  }
}

const byName = (templates: readonly TemplateView[]): readonly TemplateView[] =>
  [...templates].sort((one, other) => one.name.localeCompare(other.name, 'da'));
