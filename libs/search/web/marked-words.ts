import { Component, computed, input } from '@angular/core';
import type { MarkedTextView } from '@hv/search/contracts';

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text with what was searched for marked in it. */
@Component({
  selector: 'hv-marked-words',
  // Each piece in an element of its own: nothing but what was written stands between them.
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.marked) {
        <mark>{{ piece.text }}</mark>
      } @else {
        <span>{{ piece.text }}</span>
      }
    }
  `,
  styleUrl: './marked-words.css',
})
export class MarkedWords {
  readonly words = input.required<MarkedTextView>();

  protected readonly pieces = computed<readonly Piece[]>(() => {
    const { text, marks } = this.words();
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end } of marks) {
      if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
      pieces.push({ text: text.slice(start, end), marked: true });
      at = end;
    }
    return at < text.length ? [...pieces, { text: text.slice(at), marked: false }] : pieces;
  });
}
