import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Connection, Live, SessionStore } from '@hv/platform/web';
import { Announcer, Icon } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';

/** Says across the top that one is cut off, and what becomes of what one writes meanwhile. */
@Component({
  selector: 'app-connection-strip',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <div role="status">
      @if (cutOff(); as why) {
        <p *transloco="let t; prefix: 'shell.connection'">
          <hv-icon name="offline" /><span
            >{{ t(why) }} <a routerLink="/uden-net">{{ t('read') }}</a></span
          >
        </p>
      }
    </div>
  `,
  styleUrl: './connection-strip.css',
})
export class ConnectionStrip {
  private readonly connection = inject(Connection);
  private readonly live = inject(Live);
  private readonly session = inject(SessionStore);

  protected readonly cutOff = computed(() => {
    if (!this.connection.online()) return 'offline';
    return this.session.active() && this.live.state() === 'offline' ? 'waiting' : null;
  });

  constructor() {
    const announcer = inject(Announcer);
    const transloco = inject(TranslocoService);
    let wasCutOff = false;
    effect(() => {
      const isCutOff = this.cutOff() !== null;
      if (wasCutOff && !isCutOff) untracked(() => announcer.announce(transloco.translate('shell.connection.back')));
      wasCutOff = isCutOff;
    });
  }
}
