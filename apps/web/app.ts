import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Shortcuts } from '@hv/discussions/web';
import { PageFocus, SessionLife } from '@hv/platform/web';
import { ToastRegion } from '@hv/ui';

/** The root: whatever the address leads to, and the messages over it. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, ToastRegion],
  template: `<router-outlet /><hv-toast-region />`,
})
export class App {
  constructor() {
    inject(PageFocus).start();
    inject(SessionLife).start();
    inject(Shortcuts).listen();
  }
}
