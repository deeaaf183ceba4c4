import { computed, signal } from '@angular/core';
import type { MentionableView } from '@hv/discussions/contracts';
import { Extension, type Editor, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion';

/** What a name may be at most while it is typed: whoever writes on is not looking for one any more. */
const longestQuery = 40;
const mostWords = 4;

export const mentionKey = new PluginKey('mentions');

type Find = (words: string) => Promise<readonly MentionableView[]>;

/** The names that are proposed while one is typed after @, and which of them is chosen. The focus stays in the text. */
export class MentionCompletion {
  private readonly found = signal<readonly MentionableView[]>([]);
  private readonly asked = signal<SuggestionProps | undefined>(undefined);
  private readonly index = signal(0);
  private questions = 0;
  /** The last words that nobody's name begins with: what goes on from them is nobody either. */
  private nobody: string | undefined;

  /** What is proposed; empty when nothing is asked for or nobody is called so. */
  readonly items = computed(() => (this.asked() ? this.found() : []));
  readonly active = computed(() => this.items()[this.index()]);
  readonly open = computed(() => this.items().length > 0);
  /** Where the name is being typed. */
  readonly place = computed(() => this.asked()?.clientRect ?? null);

  constructor(private readonly find: Find) {}

  /** The part of the editor that notices @. */
  extension(): Extension {
    const ask = (props: SuggestionProps): void => void this.ask(props);
    const end = (): void => this.end();
    const press = (key: string): boolean => this.press(key);
    return Extension.create({
      name: 'mentionCompletion',
      addProseMirrorPlugins() {
        return [
          Suggestion({
            editor: this.editor,
            pluginKey: mentionKey,
            char: '@',
            allowSpaces: true,
            items: () => [],
            shouldShow: ({ query }) => query.length <= longestQuery && query.split(' ').length <= mostWords,
            command: ({ editor, range, props }) => name(editor, range, props as MentionableView),
            render: () => ({ onStart: ask, onUpdate: ask, onExit: end, onKeyDown: ({ event }) => press(event.key) }),
          }),
        ];
      },
    });
  }

  /** Puts one of them into the text. */
  choose(item: MentionableView): void {
    this.asked()?.command(item);
  }

  private async ask(props: SuggestionProps): Promise<void> {
    const question = ++this.questions;
    this.asked.set(props);
    const words = props.query.trim();
    const found = this.nobody && words.startsWith(this.nobody) ? [] : await this.find(words);
    if (question !== this.questions) return;
    if (found.length === 0) this.nobody = words || undefined;
    this.found.set(found);
    this.index.set(0);
  }

  private end(): void {
    this.questions += 1;
    this.nobody = undefined;
    this.asked.set(undefined);
    this.found.set([]);
  }

  private press(key: string): boolean {
    const count = this.items().length;
    if (count === 0) return false;
    if (key === 'ArrowDown') this.index.update((index) => (index + 1) % count);
    else if (key === 'ArrowUp') this.index.update((index) => (index + count - 1) % count);
    else if (key === 'Enter' || key === 'Tab') this.choose(this.active()!);
    else if (key === 'Escape') exitSuggestion(this.asked()!.editor.view, mentionKey);
    else return false;
    return true;
  }
}

function name(editor: Editor, range: Range, { kind, id, label }: MentionableView): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: 'mention', attrs: { kind, id, label } },
      { type: 'text', text: ' ' },
    ])
    .run();
}
