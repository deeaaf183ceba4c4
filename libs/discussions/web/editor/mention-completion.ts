import { computed, signal } from '@angular/core';
import type { MentionableView } from '@hv/discussions/contracts';
import { Extension, type Editor, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion';

/** What a name may be at most while it is typed: whoever writes on is not looking for one any more. */
const longestQuery = 40;
const mostWords = 4;

export const mentionKey = new PluginKey('mentions');

/** What is proposed while its name is typed. */
export interface Proposed {
  readonly id: string;
  readonly label: string;
}

/** What is named, and how. */
interface Naming<Item> {
  /** What begins a name. */
  readonly sign: string;
  readonly key: PluginKey;
  readonly put: (editor: Editor, range: Range, item: Item) => void;
}

type Find<Item> = (words: string) => Promise<readonly Item[]>;

/** The names that are proposed while one is typed after a sign, and which of them is chosen. The focus stays in the text. */
export class MentionCompletion<Item extends Proposed = MentionableView> {
  private readonly found = signal<readonly Item[]>([]);
  private readonly asked = signal<SuggestionProps | undefined>(undefined);
  private readonly index = signal(0);
  private questions = 0;
  /** What is shown answers words that were typed before. */
  private outdated = false;
  /** It was chosen before the answer to what is typed was there: the first of that answer is meant. */
  private hurried = false;
  /** The last words that nobody's name begins with: what goes on from them is nobody either. */
  private nobody: string | undefined;

  /** What is proposed; empty when nothing is asked for or nobody is called so. */
  readonly items = computed(() => (this.asked() ? this.found() : []));
  readonly active = computed(() => this.items()[this.index()]);
  readonly open = computed(() => this.items().length > 0);
  /** Where the name is being typed. */
  readonly place = computed(() => this.asked()?.clientRect ?? null);

  constructor(
    private readonly find: Find<Item>,
    private readonly naming: Naming<Item>,
  ) {}

  /** The part of the editor that notices the sign. */
  extension(): Extension {
    const ask = (props: SuggestionProps): void => void this.ask(props);
    const end = (): void => this.end();
    const press = (key: string): boolean => this.press(key);
    const { sign, key, put } = this.naming;
    return Extension.create({
      name: `${sign}Completion`,
      addProseMirrorPlugins() {
        return [
          Suggestion({
            editor: this.editor,
            pluginKey: key,
            char: sign,
            allowSpaces: true,
            items: () => [],
            shouldShow: ({ query }) => query.length <= longestQuery && query.split(' ').length <= mostWords,
            command: ({ editor, range, props }) => put(editor, range, props as Item),
            render: () => ({ onStart: ask, onUpdate: ask, onExit: end, onKeyDown: ({ event }) => press(event.key) }),
          }),
        ];
      },
    });
  }

  /** Puts one of them into the text. */
  choose(item: Item): void {
    this.asked()?.command(item);
  }

  private async ask(props: SuggestionProps): Promise<void> {
    const question = ++this.questions;
    this.asked.set(props);
    [this.outdated, this.hurried] = [true, false];
    const words = props.query.trim();
    const found = this.nobody && words.startsWith(this.nobody) ? [] : await this.find(words);
    if (question !== this.questions) return;
    if (found.length === 0) this.nobody = words || undefined;
    this.found.set(found);
    this.index.set(0);
    this.outdated = false;
    if (this.hurried && found[0]) this.choose(found[0]);
  }

  private take(): void {
    if (this.outdated) this.hurried = true;
    else this.choose(this.active()!);
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
    else if (key === 'Enter' || key === 'Tab') this.take();
    else if (key === 'Escape') exitSuggestion(this.asked()!.editor.view, this.naming.key);
    else return false;
    return true;
  }
}

/** Puts somebody's name into a text. */
export function namePerson(editor: Editor, range: Range, { kind, id, label }: MentionableView): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: 'mention', attrs: { kind, id, label } },
      { type: 'text', text: ' ' },
    ])
    .run();
}
