import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, resource, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { loadLeavingBanner, loadSeeAsBanner, loadSessionEnded } from '@hv/identity/web';
import { Language, SessionStore } from '@hv/platform/web';
import { SkipLink, StillComing } from '@hv/ui';
import { InsideTexts } from '../inside-texts';
import { BottomBar } from './bottom-bar';
import { BrokenPictures } from './broken-pictures';
import { ConnectionStrip } from './connection-strip';
import { Rail } from './rail';
import { SearchKeys } from './search-keys';
import { SiteFooter } from './site-footer';
import { Viewport } from './viewport';

/** What stands around every page of whoever is signed in. */
@Component({
  selector: 'app-shell',
  imports: [BottomBar, ConnectionStrip, NgComponentOutlet, Rail, RouterOutlet, SiteFooter, SkipLink],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  private readonly session = inject(SessionStore);
  protected readonly wide = inject(Viewport).wide;
  /** A page is there. */
  protected readonly arrived = signal(false);
  protected readonly coming = inject(StillComing);
  protected readonly ended = computed(() => this.session.state() === 'ended');
  protected readonly sessionEnded = resource({ params: () => (this.ended() ? 'needed' : undefined), loader: loadSessionEnded });
  private readonly texts = inject(InsideTexts);
  /** What says that one looks as somebody else, with its words. */
  protected readonly seeAs = resource({
    params: () => (this.session.seeAs() ? 'needed' : undefined),
    loader: async () => (await Promise.all([loadSeeAsBanner(), this.texts.load()]))[0],
  });
  /** What says that one is leaving, with its words. */
  protected readonly leaving = resource({
    params: () => (this.session.eraseAt() ? 'needed' : undefined),
    loader: async () => (await Promise.all([loadLeavingBanner(), this.texts.load()]))[0],
  });

  constructor() {
    inject(SearchKeys);
    inject(BrokenPictures);
    this.coming.note(() => !this.arrived());
    const language = inject(Language);
    effect(() => {
      const person = this.session.active();
      if (person) void language.adopt(person.language);
    });
  }
}
