import { Component, input } from '@angular/core';

/** neutral: a fact. accent: a kind. new: new or due. danger: gone wrong. */
export type TagKind = 'neutral' | 'accent' | 'new' | 'danger';

/** A word or two that mark a thing. The words carry the meaning, the colour only helps. */
@Component({ selector: 'hv-tag', template: '<ng-content />', styleUrl: './tag.css', host: { '[attr.data-kind]': 'kind()' } })
export class Tag {
  readonly kind = input<TagKind>('neutral');
}
