import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { type TabLink, TabLinks } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { directoryPaths, hasRoute } from './directory-paths';

/** The ways to look at who is in one's networks: people, organisations, and the map where there is one. */
@Component({
  selector: 'hv-directory-tabs',
  imports: [TabLinks, TranslocoDirective],
  template: `<hv-tab-links *transloco="let t; prefix: 'directory'" [label]="t('heading')" [tabs]="tabs(t)" />`,
})
export class DirectoryTabs {
  private readonly hasMap = hasRoute(inject(Router), directoryPaths.map.slice(1));

  protected tabs(t: (key: string) => string): readonly TabLink[] {
    return [
      { label: t('tabs.people'), link: directoryPaths.people, exact: true },
      { label: t('tabs.organisations'), link: directoryPaths.organisations },
      ...(this.hasMap ? [{ label: t('tabs.map'), link: directoryPaths.map }] : []),
    ];
  }
}
