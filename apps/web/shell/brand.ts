import { Component } from '@angular/core';

/** The mark and the name: a road that goes all the way round. */
@Component({
  selector: 'app-brand',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="road" d="M16 28A12 12 0 1 1 27.4 12.3" />
      <path class="road" d="M16 22a6 6 0 1 1 6-6c0 5 2.4 8.6 6 10" />
    </svg>
    <span>Hele Vejen</span>
  `,
  styleUrl: './brand.css',
})
export class Brand {}
