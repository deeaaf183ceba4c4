import { Component, signal } from '@angular/core';
import { render, screen } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../testing';
import { Choice } from './choice';
import { Control } from './control';
import { ErrorSummary, type FormFault } from './error-summary';
import { Field } from './field';

@Component({
  imports: [Choice, Control, ErrorSummary, Field],
  template: `
    <h1>Tilmeld</h1>
    <hv-error-summary [faults]="faults()" />
    <hv-field controlId="mail" label="Mailadresse" hint="Din arbejdsmail" [error]="error()"><input hvControl type="email" /></hv-field>
    <hv-field label="Besked" optional><textarea hvControl></textarea></hv-field>
    <label hvChoice><input type="checkbox" /> Husk mig</label>
  `,
})
class Form {
  readonly error = signal('');
  readonly faults = signal<readonly FormFault[]>([]);
}

describe('a form', () => {
  it('names and describes its controls', async () => {
    const { container } = await render(Form);
    const mail = screen.getByRole('textbox', { name: 'Mailadresse' });
    expect(document.getElementById(mail.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Din arbejdsmail');
    expect(mail.hasAttribute('aria-invalid')).toBe(false);
    expect(screen.getByRole('textbox', { name: 'Besked (valgfrit)' }).hasAttribute('aria-describedby')).toBe(false);
    expect(screen.getByRole('checkbox', { name: 'Husk mig' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says at the field what is wrong, and describes the control by it', async () => {
    const { fixture, container } = await render(Form);
    fixture.componentInstance.error.set('Skriv din mailadresse');
    await fixture.whenStable();
    const mail = screen.getByRole('textbox', { name: 'Mailadresse' });
    const described = (mail.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Din arbejdsmail', 'Fejl: Skriv din mailadresse']);
    expect(mail.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('sums up faults, takes the focus at each new attempt and leads to the field', async () => {
    const { fixture, container } = await render(Form);
    fixture.componentInstance.faults.set([{ text: 'Skriv din mailadresse', controlId: 'mail' }, { text: 'Noget gik galt' }]);
    await fixture.whenStable();
    const summary = screen.getByRole('region', { name: 'Der er noget, der skal rettes' });
    expect(document.activeElement).toBe(summary);
    expect(await faultsOf(container)).toEqual([]);

    await userEvent.click(screen.getByRole('link', { name: 'Skriv din mailadresse' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Mailadresse' }));

    fixture.componentInstance.faults.set([{ text: 'Skriv din mailadresse', controlId: 'mail' }]);
    await fixture.whenStable();
    expect(document.activeElement).toBe(screen.getByRole('region'));
  });
});
