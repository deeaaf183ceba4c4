import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@hv/platform/web';
import { CountBadge, Icon, Skeleton, UnreadDot } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Brand } from './brand';
import { ConnectionStrip } from './connection-strip';
import { Here } from './here';
import { NetworkSwitch } from './network-switch';
import { PlacesStore } from './places-store';
import { ProfileMenu } from './profile-menu';
import { ReviewCount } from './review-count';

/** The navigation where there is room: the places, then my spaces with a dot where something is new, and myself at the foot. */
@Component({
  selector: 'app-rail',
  imports: [Brand, ConnectionStrip, CountBadge, Icon, NetworkSwitch, ProfileMenu, RouterLink, Skeleton, TranslocoDirective, UnreadDot],
  templateUrl: './rail.html',
  styleUrl: './rail.css',
})
export class Rail {
  protected readonly places = inject(PlacesStore);
  protected readonly review = inject(ReviewCount);
  protected readonly here = inject(Here);
  protected readonly person = inject(SessionStore).person;

  /** The state of a link, for aria-current. */
  protected current(place: string): 'page' | null {
    return this.here.within(place) ? 'page' : null;
  }
}
