import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { Shortcuts } from './shortcuts';

@Component({ template: `<button>Et sted</button><input aria-label="Felt" />` })
class Page {
  constructor() {
    inject(Shortcuts).listen();
  }
}

describe('the keyboard shortcuts', () => {
  beforeEach(freshBrowser);

  it('are shown by ?, but not to who is typing one', async () => {
    const { settle } = await showPage(Page, { answer: () => ({ status: 500 }) });
    await userEvent.type(screen.getByRole('textbox'), 'Hvad?');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByRole('button', { name: 'Et sted' }).focus();
    await userEvent.keyboard('?');
    await settle();
    const dialog = await screen.findByRole('dialog', { name: 'Genveje på tastaturet' });
    expect(dialog.textContent).toContain('Ctrl + Enter');
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Luk' }));
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are waited for as long as the app is there', async () => {
    await showPage(Page, { answer: () => ({ status: 500 }) });
    TestBed.resetTestingModule();
    const pressed = new KeyboardEvent('keydown', { key: '?', cancelable: true, bubbles: true });
    document.body.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
  });
});
