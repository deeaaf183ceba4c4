import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NetworkSwitch } from '../shell/network-switch';
import { PlacesStore } from '../shell/places-store';

/** All my spaces; the way to them where there is no room for the rail. */
@Component({
  selector: 'app-spaces-page',
  imports: [Button, EmptyState, Icon, NetworkSwitch, Notice, PageHeader, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './spaces-page.html',
  styleUrl: './spaces-page.css',
})
export class SpacesPage {
  private readonly problemText = inject(ProblemText);
  protected readonly places = inject(PlacesStore);

  protected reason(): string {
    return this.problemText.of(this.places.failure());
  }
}
