import { Component, input } from '@angular/core';
import { injectWords } from '../words';

/** A dot that says «something new here», to the eye and to a screen reader. */
@Component({
  selector: 'hv-unread-dot',
  // The space tells a screen reader where the name before it ends.
  template: `<span class="visually-hidden">{{ ' (' + (label() || words().unread) + ')' }}</span>`,
  styleUrl: './unread-dot.css',
})
export class UnreadDot {
  /** What a screen reader says instead of «ulæst», e.g. «3 tråde med nyt». */
  readonly label = input('');

  protected readonly words = injectWords();
}
