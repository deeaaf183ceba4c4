import { Component, input, linkedSignal, signal } from '@angular/core';
import { Button, Notice } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

const steps = [0.25, 0.5, 1, 2, 4];

/** A picture: as wide as there is room, or so many times its size. */
@Component({
  selector: 'hv-image-view',
  imports: [Button, Notice, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsReading.image'">
      @if (broken()) {
        <hv-notice kind="info">{{ t('broken') }}</hv-notice>
      } @else {
        <div class="tools">
          <button hvButton small type="button" [attr.aria-label]="t('smaller')" (click)="step(-1)">
            <span aria-hidden="true">−</span>
          </button>
          <button hvButton small type="button" [attr.aria-label]="t('larger')" (click)="step(1)"><span aria-hidden="true">+</span></button>
          <button hvButton small type="button" (click)="zoom.set(null)">{{ t('fit') }}</button>
        </div>
        <div class="frame" tabindex="0" role="region" [attr.aria-label]="t('of', { name: name() })">
          <img
            [src]="address()"
            [alt]="name()"
            [class.fits]="zoom() === null"
            [style.inline-size.px]="zoom() === null ? null : zoom()! * width()"
            (load)="measure($event)"
            (error)="broken.set(true)"
          />
        </div>
      }
    </ng-container>
  `,
  styles: `
    .tools {
      display: flex;
      gap: var(--hv-space-2);
      padding-block-end: var(--hv-space-3);
    }

    .frame {
      overflow: auto;
      max-block-size: 75vh;
      border: var(--hv-line-width) solid var(--hv-hairline);
      background: var(--hv-rail);
    }

    img {
      display: block;
      margin-inline: auto;
    }

    .fits {
      max-inline-size: 100%;
      max-block-size: calc(75vh - 2px);
    }
  `,
})
export class ImageView {
  readonly address = input.required<string>();
  readonly name = input.required<string>();

  /** How many times its size; null is as it fits. */
  protected readonly zoom = signal<number | null>(null);
  protected readonly width = signal(0);
  protected readonly broken = linkedSignal({ source: this.address, computation: () => false });
  private shownWidth = 0;

  protected measure(loaded: Event): void {
    const image = loaded.target as HTMLImageElement;
    this.width.set(image.naturalWidth);
    this.shownWidth = image.clientWidth;
  }

  protected step(by: 1 | -1): void {
    const now = this.zoom() ?? (this.width() > 0 ? this.shownWidth / this.width() : 1);
    const next = by === 1 ? steps.find((step) => step > now + 0.01) : steps.findLast((step) => step < now - 0.01);
    if (next !== undefined) this.zoom.set(next);
  }
}
