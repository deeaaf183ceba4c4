import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, Directive } from '@angular/core';

/**
 * A button that opens a menu of actions:
 *
 *     <button hvButton kind="plain" [hvMenuTrigger]="more">Mere</button>
 *     <ng-template #more><hv-menu><button hvMenuItem (triggered)="edit()">Ret</button></hv-menu></ng-template>
 *
 * Arrows, Home, End, typing ahead and Escape work as in every menu.
 */
@Directive({ selector: '[hvMenuTrigger]', hostDirectives: [{ directive: CdkMenuTrigger, inputs: ['cdkMenuTriggerFor: hvMenuTrigger'] }] })
export class MenuTrigger {}

/** The floating box of a menu. */
@Component({ selector: 'hv-menu', template: '<ng-content />', styleUrl: './menu.css', hostDirectives: [CdkMenu] })
export class Menu {}

/** One action of a menu. `kind="danger"` for one that takes something away. */
@Component({
  selector: 'button[hvMenuItem]',
  template: '<ng-content />',
  styleUrl: './menu-item.css',
  hostDirectives: [{ directive: CdkMenuItem, inputs: ['cdkMenuItemDisabled: disabled'], outputs: ['cdkMenuItemTriggered: triggered'] }],
})
export class MenuItem {}
