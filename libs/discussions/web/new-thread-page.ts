import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild, type ElementRef } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { discussionLimits, type ThreadView } from '@hv/discussions/contracts';
import { KeptSpaces, spacePaths } from '@hv/networks/web';
import { findCprNumbers, type RichTextDocument } from '@hv/platform/contracts';
import { Drafts, Live, Outbox, PageTitle, ProblemText, type OutboxEntry } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Icon, Notice, PageHeader, type ParentPlace } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { discussionPaths } from './discussions-client';
import { DocumentView } from './document-view';
import { pendingKinds, spaceLaneOf } from './pending-posts';
import { PostComposer } from './post-composer';
import { writtenIn } from './thread-lines';

/** Where a thread is started: what it is about, and its first post. */
@Component({
  selector: 'hv-new-thread-page',
  imports: [Button, Control, DocumentView, EmptyState, Field, Icon, Notice, PageHeader, PostComposer, RouterLink, TranslocoDirective],
  templateUrl: './new-thread-page.html',
  styleUrl: './new-thread-page.css',
})
export class NewThreadPage {
  readonly spaceId = input.required<string>();
  /** One's own thread that was refused, to be changed and sent again. */
  readonly afvist = input<string>();

  private readonly spaces = inject(KeptSpaces);
  private readonly outbox = inject(Outbox);
  private readonly drafts = inject(Drafts);
  private readonly live = inject(Live);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  private readonly titleBox = viewChild<unknown, ElementRef<HTMLInputElement>>('titleBox', { read: ElementRefToken });
  private readonly sentId = signal<string | null>(null);
}
