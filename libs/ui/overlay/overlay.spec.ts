import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { render, screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../button/button';
import { faultsOf, press } from '../testing';
import { DialogFrame } from './dialog-frame';
import { Dialogs } from './dialogs';
import { Menu, MenuItem, MenuTrigger } from './menu';

@Component({
  imports: [Button, DialogFrame],
  template: `<hv-dialog-frame heading="Omdøb tråden"
    ><p>Den hedder {{ name }}</p>
    <button hvButton kind="primary" (click)="reference.close('ja')">Omdøb</button></hv-dialog-frame
  >`,
})
class Rename {
  protected readonly reference = inject<DialogRef<string>>(DialogRef);
  protected readonly name = inject<string>(DIALOG_DATA);
}

@Component({
  imports: [Button, Menu, MenuItem, MenuTrigger],
  template: `
    <button hvButton (click)="rename()">Åbn</button>
    <button hvButton [hvMenuTrigger]="more">Mere</button>
    <ng-template #more>
      <hv-menu
        ><button hvMenuItem (triggered)="done = 'ret'">Ret</button
        ><button hvMenuItem kind="danger" (triggered)="done = 'fjern'">Fjern</button></hv-menu
      >
    </ng-template>
  `,
})
class Page {
  private readonly dialogs = inject(Dialogs);
  answer: string | undefined = 'ikke spurgt';
  done = '';

  async rename(): Promise<void> {
    this.answer = await this.dialogs.ask<string, string>(Rename, 'Nyt fra Herning');
  }
}

describe('a dialog', () => {
  it('is named by its heading, takes data, answers, and gives the focus back', async () => {
    const { fixture } = await render(Page);
    await userEvent.click(screen.getByRole('button', { name: 'Åbn' }));
    const dialog = await screen.findByRole('dialog', { name: 'Omdøb tråden' });
    expect(dialog.textContent).toContain('Den hedder Nyt fra Herning');
    await fixture.whenStable();
    expect(document.activeElement?.textContent).toBe('Omdøb tråden');
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Omdøb' }));
    await fixture.whenStable();
    expect(fixture.componentInstance.answer).toBe('ja');
    expect(document.activeElement?.textContent).toContain('Åbn');
  });

  it('is scrolled by the keys when it holds more than there is room for', async () => {
    // What jsdom does not lay out is as tall as this.
    Object.defineProperty(HTMLDivElement.prototype, 'scrollHeight', { configurable: true, value: 900 });
    const { fixture } = await render(Page);
    await userEvent.click(screen.getByRole('button', { name: 'Åbn' }));
    const dialog = await screen.findByRole('dialog');
    await fixture.whenStable();
    const content = within(dialog).getByRole('group', { name: 'Omdøb tråden' });
    content.focus();
    expect(document.activeElement).toBe(content);
    expect(await faultsOf(dialog)).toEqual([]);
    Reflect.deleteProperty(HTMLDivElement.prototype, 'scrollHeight');
    press('Escape');
    await fixture.whenStable();
  });

  it('is dismissed by Escape', async () => {
    const { fixture } = await render(Page);
    await userEvent.click(screen.getByRole('button', { name: 'Åbn' }));
    await screen.findByRole('dialog');
    press('Escape');
    await fixture.whenStable();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(fixture.componentInstance.answer).toBeUndefined();
  });
});

describe('a menu', () => {
  it('works by keyboard', async () => {
    const { fixture } = await render(Page);
    screen.getByRole('button', { name: 'Mere' }).focus();
    await userEvent.keyboard('{Enter}');
    const menu = await screen.findByRole('menu');
    expect(screen.getByRole('button', { name: 'Mere', expanded: true })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Ret');
    press('ArrowDown');
    await userEvent.keyboard('{Enter}');
    await fixture.whenStable();
    expect(fixture.componentInstance.done).toBe('fjern');
    expect(menu.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toBe('Mere');
  });
});
