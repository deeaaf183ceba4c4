import { Component, input } from '@angular/core';
import type { ThreadLevel } from '@hv/discussions/contracts';
import { LevelChoice } from '../keeping-up/level-choice';

/** How closely one follows something of another capability. Whoever shows it keeps what is chosen. */
@Component({
  selector: 'hv-subject-level',
  imports: [LevelChoice],
  template: `<hv-level-choice [of]="of()" [level]="level()" [busy]="busy()" (chosen)="choose()($event)" />`,
})
export class SubjectLevel {
  readonly of = input.required<'document' | 'folder' | 'library'>();
  readonly level = input.required<ThreadLevel>();
  readonly busy = input(false);
  readonly choose = input.required<(level: ThreadLevel) => void>();
}
