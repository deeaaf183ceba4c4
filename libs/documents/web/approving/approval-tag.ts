import { Component, input } from '@angular/core';
import type { ApprovalStateView } from '@hv/documents/contracts';
import { Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** How far the approval of a document has come, in a list. Nothing when none was asked for. */
@Component({
  selector: 'hv-approval-tag',
  imports: [Tag, TranslocoDirective],
  template: `
    @if (approval(); as asked) {
      <hv-tag
        *transloco="let t; prefix: 'documentsApproving'"
        [kind]="asked.state === 'waiting' ? 'new' : asked.state === 'approved' ? 'accent' : 'neutral'"
        >{{ t('states.' + asked.state, { approved: asked.approved, of: asked.of }) }}</hv-tag
      >
    }
  `,
})
export class ApprovalTag {
  readonly approval = input.required<ApprovalStateView | null>();
}
