import { Component, computed, inject, Injector, input, runInInjectionContext } from '@angular/core';
import { Button, Icon } from '@hv/ui';
import { Menu, MenuItem, MenuTrigger } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PostAction, PostPlace } from './post-action';
import { postActions } from './post-actions';

/** What can be done with a post beside answering it. */
@Component({
  selector: 'hv-post-menu',
  imports: [Button, Icon, Menu, MenuItem, MenuTrigger, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.postMenu'">
      <button hvButton kind="plain" small type="button" [hvMenuTrigger]="menu" [attr.aria-label]="t('about', { number: place().post.seq })">
        <hv-icon name="more" small />{{ t('more') }}
      </button>
      <ng-template #menu>
        <hv-menu>
          @for (action of offered(); track action.name) {
            <button hvMenuItem type="button" [attr.kind]="action.kind ?? null" (triggered)="run(action)">
              <hv-icon [name]="action.icon" />{{ t(action.name) }}
            </button>
          }
        </hv-menu>
      </ng-template>
    </ng-container>
  `,
})
export class PostMenu {
  readonly place = input.required<PostPlace>();

  private readonly injector = inject(Injector);
  protected readonly offered = computed(() => {
    const place = this.place();
    return runInInjectionContext(this.injector, () => postActions.filter((action) => action.offered(place)));
  });

  protected run(action: PostAction): void {
    runInInjectionContext(this.injector, () => action.run(this.place()));
  }
}
