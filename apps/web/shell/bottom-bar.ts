import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CountBadge, Icon, UnreadDot } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Here } from './here';
import { PlacesStore } from './places-store';

/** The navigation where it is narrow: five places within reach of a thumb. */
@Component({
  selector: 'app-bottom-bar',
  imports: [CountBadge, Icon, RouterLink, TranslocoDirective, UnreadDot],
  templateUrl: './bottom-bar.html',
  styleUrl: './bottom-bar.css',
})
export class BottomBar {
  protected readonly places = inject(PlacesStore);
  protected readonly here = inject(Here);

  protected current(place: string): 'page' | null {
    return this.here.within(place) ? 'page' : null;
  }
}
