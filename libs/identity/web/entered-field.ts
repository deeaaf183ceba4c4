import type { FormFault } from '@hv/ui';

/** A field of a form as the browser holds it, and what to say when it is wrong. */
export interface EnteredField {
  readonly control: HTMLInputElement;
  readonly missing: string;
  /** Said when it is filled in, but not as its `type` or `minlength` asks. */
  readonly wrong?: string;
}

/**
 * What is wrong with some fields, by the browser's own rules. The values are read where the browser filled them in (a password
 * manager may have), and two or three fields do not pay for a library of forms on the very first page.
 */
export const faultsOf = (fields: readonly EnteredField[]): FormFault[] =>
  fields.flatMap(({ control, missing, wrong }) => {
    const tooShort = control.minLength > 0 && control.value.length < control.minLength;
    if (!control.value.trim()) return [{ controlId: control.id, text: missing }];
    return wrong && (control.validity.typeMismatch || tooShort) ? [{ controlId: control.id, text: wrong }] : [];
  });
