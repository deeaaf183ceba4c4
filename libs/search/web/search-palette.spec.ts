import { Component, inject, Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf, press } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { openSearch } from '.';
import { placesAnswer } from './testing';

@Component({ template: '<button (click)="open()">Søg</button>' })
class Page {
  private readonly injector = inject(Injector);

  open(): Promise<void> {
    return openSearch(this.injector);
  }
}

async function open() {
  const page = await showPage(Page, { answer: ({ url }) => placesAnswer(url) ?? { status: 500 } });
  await userEvent.click(screen.getByRole('button', { name: 'Søg' }));
  const dialog = await screen.findByRole('dialog', { name: 'Søg, eller gå til et sted' });
  await page.settle();
  return { ...page, dialog };
}

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Søg, eller gå til et sted' });
const options = () => screen.getAllByRole('option').map((option) => option.textContent?.trim());
const chosen = () => screen.queryAllByRole('option', { selected: true }).map((option) => option.textContent?.trim());

describe('the search palette', () => {
  beforeEach(freshBrowser);

  it('has the focus in its field, and one’s spaces before anything is typed', async () => {
    const { dialog } = await open();
    expect(document.activeElement).toBe(box());
    expect(options()).toEqual(['Klynge Vest', 'Åbenrå Kommune', 'Underretninger']);
    expect(chosen()).toEqual([]);
    expect(await faultsOf(dialog)).toEqual([]);
  });

  it('searches for what was typed by Enter alone, and remembers it', async () => {
    const { settle } = await open();
    await userEvent.type(box(), 'køreplan');
    expect(chosen()).toEqual(['Søg efter »køreplan«']);
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/soeg?q=k%C3%B8replan');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Søg');
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(within(screen.getByRole('group', { name: 'Seneste søgninger' })).getByRole('option').textContent).toContain('køreplan');
  });

  it('searches the documents alone', async () => {
    const { settle } = await open();
    await userEvent.type(box(), 'køreplan');
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toEqual(['Søg i dokumenterne efter »køreplan«']);
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(decodeURIComponent(TestBed.inject(Router).url)).toBe('/soeg?q=køreplan&i=dokumenter');
  });

  it('goes to a space or to somebody, however the name is typed', async () => {
    const { settle, dialog } = await open();
    await userEvent.type(box(), 'aa');
    expect(options()).toEqual(['Søg efter »aa«', 'Søg i dokumenterne efter »aa«', 'Åbenrå Kommune', expect.stringContaining('Åse Ørbæk')]);
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()[0]).toContain('Åse Ørbæk');
    expect(box().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/rum/aa/samtaler');
    await userEvent.keyboard('{Enter}');
    await settle();
    await userEvent.type(box(), 'ørb');
    await userEvent.click(screen.getByRole('option', { name: /Åse Ørbæk/ }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/mennesker/aase');
  });

  it('opens once, and closes by Escape', async () => {
    const { settle, fixture } = await open();
    await fixture.componentInstance.open();
    await settle();
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    press('Escape');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('searches even when nothing is known of places', async () => {
    const page = await showPage(Page, { answer: () => ({ status: 503 }) });
    await userEvent.click(screen.getByRole('button', { name: 'Søg' }));
    await page.settle();
    await userEvent.type(box(), 'barn{Enter}');
    await page.settle();
    expect(TestBed.inject(Router).url).toBe('/soeg?q=barn');
  });
});
