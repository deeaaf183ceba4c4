import { booleanAttribute, Component, input } from '@angular/core';
import { Avatar } from './avatar';

/** A person: initials, name, and the organisation they speak for beside it. Further facts (a time) go inside. */
@Component({
  selector: 'hv-person-line',
  imports: [Avatar],
  template: `
    @if (!withoutAvatar()) {
      <hv-avatar [name]="name()" [organisation]="organisation()" />
    }
    <span class="who">
      <strong>{{ name() }}</strong>
      @if (organisation()) {
        <span>{{ organisation() }}</span>
      }
      <ng-content />
    </span>
  `,
  styleUrl: './person-line.css',
})
export class PersonLine {
  readonly name = input.required<string>();
  readonly organisation = input('');
  readonly withoutAvatar = input(false, { transform: booleanAttribute });
}
