import { Component } from '@angular/core';

/** A checkbox or radio button with its text, pressed anywhere: `<label hvChoice><input type="radio" … /> Dansk</label>`. */
@Component({ selector: 'label[hvChoice]', template: '<ng-content />', styleUrl: './choice.css' })
export class Choice {}
