import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { type PostView, type ReactingView, type ReactionKind, reactionKinds } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { SessionStore } from '@hv/platform/web';
import { Button, Icon, uniqueId } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PostsClient } from './posts-client';
import { ReactionWishes } from './reaction-wishes';

/** Names that are read out; more are a number. */
const namesShown = 8;

/** One way to react, as the reader sees it on a post. */
interface Shown {
  readonly kind: ReactionKind;
  readonly count: number;
  readonly mine: boolean;
}

/** Who is known to have reacted, and to which state of the post that belongs. */
type Known = { readonly change: number; readonly items: readonly ReactingView[] | 'finding' | 'failed' };

/** How people react to a post: each way with its name and number, pressed where one has reacted so oneself; who they are when one points at it. */
@Component({
  selector: 'hv-post-reactions',
  imports: [Button, Icon, TranslocoDirective],
  templateUrl: './post-reactions.html',
  styleUrl: './post-reactions.css',
  host: { '(keydown.escape)': 'asked.set(null)', '(pointerleave)': 'asked.set(null)' },
})
export class PostReactions {
  readonly post = input.required<PostView>();
  readonly mayReact = input(false);

  private readonly client = inject(PostsClient);
  private readonly wishes = inject(ReactionWishes);
  private readonly names = inject(PersonNames);
  private readonly transloco = inject(TranslocoService);
  private readonly me = inject(SessionStore).person;
  protected readonly tipId = uniqueId('hvem');
  /** Whether all ways are offered, or only those that somebody has chosen. */
  protected readonly open = signal(false);
  /** Whose names are asked for. */
  protected readonly asked = signal<ReactionKind | null>(null);
  private readonly known = linkedSignal<string, Known | null>({ source: () => this.post().id, computation: () => null });
  /** Ways one has pressed stay where they are, so that the focus does not lose its place. */
  private readonly touched = signal<ReadonlySet<ReactionKind>>(new Set());

  private readonly all = computed(() => reactionKinds.map((kind) => this.standing(kind)));
  protected readonly shown = computed(() => this.all().filter(({ kind, count }) => count > 0 || this.open() || this.touched().has(kind)));
  protected readonly who = computed(() => {
    const kind = this.asked();
    return kind && this.standing(kind).count > 0 ? this.sentence(kind) : '';
  });

  constructor() {
    effect(() => {
      const { id, change } = this.post();
      const known = untracked(this.known);
      if (this.asked() && (known?.change !== change || known.items === 'failed')) untracked(() => void this.find(id, change));
    });
  }

  protected press({ kind, mine }: Shown): void {
    if (!this.mayReact()) return this.asked.set(kind);
    this.touched.update((touched) => new Set([...touched, kind]));
    this.open.set(false);
    this.wishes.wish(this.post(), kind, !mine);
  }

  private standing(kind: ReactionKind): Shown {
    const { id, reactions } = this.post();
    const personIds = reactions?.find((reaction) => reaction.kind === kind)?.personIds ?? [];
    const stands = personIds.includes(this.me()?.id ?? '');
    const mine = this.wishes.of(id, kind) ?? stands;
    return { kind, mine, count: personIds.length + Number(mine) - Number(stands) };
  }

  private async find(postId: string, change: number): Promise<void> {
    this.known.set({ change, items: 'finding' });
    // Said to the reader where the names would stand: nothing else depends on it.
    const items = await this.client.reactions(postId).then(
      (answer) => answer.items,
      () => 'failed' as const,
    );
    if (this.post().id === postId && this.known()?.change === change) this.known.set({ change, items });
  }

  private sentence(asked: ReactionKind): string {
    const say = (key: string, values: object = {}): string => this.transloco.translate(`discussions.reactions.${key}`, values);
    const items = this.known()?.items;
    if (items === 'failed') return say('notFound');
    const reacting = items === 'finding' ? undefined : items?.find((item) => item.kind === asked);
    if (!reacting) return say('finding');
    const shown = reacting.people.slice(0, namesShown).map(({ name }) => this.names.of(name));
    const count = reacting.total - shown.length;
    const values = { kind: say(`kinds.${asked}`), names: shown.join(', '), count };
    return say(count === 0 ? 'names' : count === 1 ? 'oneMore' : 'more', values);
  }
}
