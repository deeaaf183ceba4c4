import { Component } from '@angular/core';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';

/** Keys by what they do; each is a key of the texts. */
const groups = [
  {
    name: 'everywhere',
    keys: [
      ['help', '?'],
      ['search', '/'],
    ],
  },
  {
    name: 'catchUp',
    keys: [
      ['next', 'N / J'],
      ['previous', 'K'],
      ['done', 'E'],
      ['reply', 'R'],
    ],
  },
  {
    name: 'writing',
    keys: [
      ['send', 'Ctrl + Enter'],
      ['mention', '@'],
      ['bold', 'Ctrl + B'],
      ['italic', 'Ctrl + I'],
      ['underline', 'Ctrl + U'],
      ['heading', 'Ctrl + Alt + 2'],
      ['list', 'Ctrl + Shift + 8'],
      ['orderedList', 'Ctrl + Shift + 7'],
      ['quote', 'Ctrl + Shift + B'],
      ['undo', 'Ctrl + Z'],
      ['redo', 'Ctrl + Shift + Z'],
      ['tools', 'Shift + Tab'],
      ['cells', 'Tab'],
    ],
  },
] as const;

/** The keys, in words and as they are pressed. */
@Component({
  selector: 'hv-shortcuts-dialog',
  imports: [DialogFrame, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'discussions.shortcuts'" [heading]="t('heading')">
      @for (group of groups; track group.name) {
        <h3>{{ t(group.name) }}</h3>
        <dl>
          @for (key of group.keys; track key[0]) {
            <div>
              <dt>{{ t('keys.' + key[0]) }}</dt>
              <dd>
                <kbd>{{ key[1] }}</kbd>
              </dd>
            </div>
          }
        </dl>
      }
    </hv-dialog-frame>
  `,
  styleUrl: './shortcuts-dialog.css',
})
export class ShortcutsDialog {
  protected readonly groups = groups;
}
