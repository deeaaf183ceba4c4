import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { blocksOf } from './markdown';

/** A text in Markdown, set. The page has its own headings, so these begin below them. */
@Component({
  selector: 'hv-markdown-view',
  imports: [NgTemplateOutlet],
  template: `
    <ng-template #words let-spans>
      @for (span of spans; track $index) {
        @switch (span.kind) {
          @case ('strong') {
            <strong>{{ span.text }}</strong>
          }
          @case ('emphasis') {
            <em>{{ span.text }}</em>
          }
          @case ('code') {
            <code>{{ span.text }}</code>
          }
          @case ('link') {
            <a rel="noopener noreferrer" [href]="span.url">{{ span.text }}</a>
          }
          @default {
            <span>{{ span.text }}</span>
          }
        }
      }
    </ng-template>
    @for (block of blocks(); track $index) {
      @switch (block.kind) {
        @case ('heading') {
          <div role="heading" [attr.aria-level]="block.level + 1" [class]="'heading level-' + block.level">
            <ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: block.spans }" />
          </div>
        }
        @case ('list') {
          @if (block.ordered) {
            <ol>
              @for (item of block.items; track $index) {
                <li><ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: item }" /></li>
              }
            </ol>
          } @else {
            <ul>
              @for (item of block.items; track $index) {
                <li><ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: item }" /></li>
              }
            </ul>
          }
        }
        @case ('code') {
          <pre tabindex="0">{{ block.text }}</pre>
        }
        @case ('quote') {
          <blockquote><ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: block.spans }" /></blockquote>
        }
        @case ('line') {
          <hr />
        }
        @default {
          <p><ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: block.spans }" /></p>
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: var(--hv-measure);
      overflow-wrap: anywhere;
    }

    .heading {
      margin-block: var(--hv-space-5) var(--hv-space-2);
      font-weight: var(--hv-weight-strong);
    }

    .level-1 {
      font-size: var(--hv-font-large);
    }

    .level-2 {
      font-size: var(--hv-font-reading);
    }

    ol,
    ul {
      padding-inline-start: var(--hv-space-6);
    }

    ol {
      list-style: decimal;
    }

    ul {
      list-style: disc;
    }

    pre {
      overflow: auto;
      padding: var(--hv-space-3);
      background: var(--hv-rail);
    }

    blockquote {
      margin-inline: 0;
      padding-inline-start: var(--hv-space-4);
      border-inline-start: var(--hv-line-thick) solid var(--hv-border);
    }
  `,
})
export class MarkdownView {
  readonly text = input.required<string>();

  protected readonly blocks = computed(() => blocksOf(this.text()));
}
