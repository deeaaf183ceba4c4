import { Component, effect, ElementRef, inject, signal, viewChild } from '@angular/core';
import { NavigationStart, Router, RouterLink } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { SessionStore } from '@hv/platform/web';
import { Avatar, Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { InsideTexts } from '../inside-texts';
import { Here } from './here';
import { Settings } from './settings';
import { SignOut } from './sign-out';

/** Myself, at the foot of the rail: a press shows language, look and the way out. The browser's own popover: Escape and a press outside close it. */
@Component({
  selector: 'app-profile-menu',
  imports: [Avatar, Button, Icon, RouterLink, Settings, TranslocoDirective],
  templateUrl: './profile-menu.html',
  styleUrl: './profile-menu.css',
})
export class ProfileMenu {
  private readonly session = inject(SessionStore);
  protected readonly person = this.session.person;
  protected readonly signOut = inject(SignOut);
  protected readonly here = inject(Here);
  protected readonly open = signal(false);
  /** The words of the pages behind the first one are here: they are fetched when the menu is opened. */
  protected readonly worded = signal(false);
  private readonly texts = inject(InsideTexts);
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.close());
    // It floats above everything, also above what asks one to sign in again.
    effect(() => {
      if (!this.session.active()) this.close();
    });
  }

  protected toggled(open: boolean): void {
    this.open.set(open);
    // Should they fail, the next press asks again.
    if (open)
      void this.texts.load().then(
        () => this.worded.set(true),
        () => undefined,
      );
  }

  private close(): void {
    if (this.open()) this.panel()?.nativeElement.hidePopover();
  }
}
