import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { BESIDE_NEW_TITLE } from './new-title-token';

/** What the application has to say of a title. Nothing when it says nothing, or it could not be fetched. */
@Component({
  selector: 'hv-beside-new-title',
  imports: [NgComponentOutlet],
  template: `<ng-container *ngComponentOutlet="shown.hasValue() ? shown.value() : null; inputs: inputs()" />`,
  styles: ':host { display: contents }',
})
export class BesideNewTitle {
  readonly title = input.required<string>();
  readonly spaceId = input.required<string>();

  private readonly load = inject(BESIDE_NEW_TITLE, { optional: true });
  protected readonly shown = resource({ loader: async () => (await this.load?.()) ?? null });
  protected readonly inputs = computed(() => ({ title: this.title(), spaceId: this.spaceId() }));
}
