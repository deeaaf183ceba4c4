import { faultsOf } from '@hv/ui/testing';
import type { Routes } from '@angular/router';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { appRoutes } from '../../app-routes';
import { help as danish } from '../../i18n/da/help';
import { help as english } from '../../i18n/en/help';
import { heading, openApp, room } from '../../testing/open-app';

beforeEach(() => {
  localStorage.clear();
  room(true);
  window.scrollTo = () => undefined;
});

const pathsOf = (routes: Routes): string[] => routes.flatMap(({ path, children = [] }) => [`/${path}`, ...pathsOf(children)]);

describe('the help', () => {
  it('tells by task how things are done and where, also to whoever is not signed in', async () => {
    const { settle } = await openApp('/hjaelp', { signedIn: false });
    await settle();
    expect(heading()).toBe('Hjælp');
    expect(document.title).toBe('Hjælp – Hele Vejen');
    const topics = within(screen.getByRole('navigation', { name: 'Emner' })).getAllByRole('link');
    expect(topics.map((link) => link.textContent)).toEqual(danish.topics.map((topic) => topic.heading));
    const writing = within(screen.getByRole('region', { name: 'Skriv og svar' }));
    expect(writing.getAllByRole('listitem')).toHaveLength(danish.topics[0]!.steps.length);
    expect(writing.getByRole('link', { name: 'Alle samtaler' }).getAttribute('href')).toBe('/samtaler');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('leads to each topic on the page', async () => {
    const { settle, url } = await openApp('/hjaelp');
    await settle();
    await userEvent.click(screen.getByRole('link', { name: 'Genveje på tastaturet' }));
    await settle();
    expect(url()).toBe('/hjaelp#genveje');
    expect(document.getElementById('genveje')?.textContent).toBe('Genveje på tastaturet');
  });

  it('goes to the topic of its address once that is there', async () => {
    const { settle } = await openApp('/hjaelp#inviter');
    await settle();
    expect(document.activeElement?.textContent).toBe('Inviter andre');
  });

  it('speaks English to whoever does', async () => {
    localStorage.setItem('hele-vejen.language', 'en');
    const { settle } = await openApp('/hjaelp', { signedIn: false });
    await settle();
    expect(heading()).toBe('Help');
    expect(screen.getByRole('region', { name: 'Keep up' })).toBeTruthy();
  });

  it('says the same in both languages: the same topics, as much of each, and where it is done', () => {
    const shape = ({ topics }: typeof danish): object[] =>
      topics.map(({ id, steps, links }) => ({ id, steps: steps.length, paths: links.map(({ path }) => path) }));
    expect(shape(english)).toEqual(shape(danish));
    expect(new Set(danish.topics.map(({ id }) => id)).size).toBe(danish.topics.length);
  });

  it('leads only to pages that there are', () => {
    const known = pathsOf(appRoutes);
    const led = danish.topics.flatMap(({ links }) => links.map(({ path }) => path));
    expect([...led, '/skriv-til-sekretariatet', '/kontakt', '/tilgaengelighed'].filter((path) => !known.includes(path))).toEqual([]);
  });
});

describe('the ways to help', () => {
  it('are in the foot of every page, with the statement that the server leads to', async () => {
    await openApp('/rum');
    const foot = within(screen.getByRole('contentinfo'));
    expect(foot.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Hjælp', '/hjaelp'],
      ['Kontakt', '/kontakt'],
      ['Tilgængelighedserklæring', '/was'],
    ]);
  });

  it('are in the menu of the profile, which tells the secretariat of the page one is at', async () => {
    const { settle } = await openApp('/rum?x=Storm');
    const menu = document.getElementById('profil')!;
    const link = (name: string): HTMLElement => [...menu.querySelectorAll('a')].find(({ textContent }) => textContent === name)!;
    expect(link('Hjælp').getAttribute('href')).toBe('/hjaelp');
    expect(link('Skriv til sekretariatet').getAttribute('href')).toBe('/skriv-til-sekretariatet?fra=%2Frum');
    await settle();
  });

  it('are among the rest where there is no room for the rail, and mean the page before that', async () => {
    room(false);
    const { go } = await openApp('/rum');
    await go('/mere');
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Hjælp' }).getAttribute('href')).toBe('/hjaelp');
    expect(main.getByRole('link', { name: 'Skriv til sekretariatet' }).getAttribute('href')).toBe('/skriv-til-sekretariatet?fra=%2Frum');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('show our own page to whoever comes to the statement without asking the server', async () => {
    const { url } = await openApp('/was');
    expect(url()).toBe('/tilgaengelighed');
    expect(heading()).toBe('Tilgængelighed');
    const write = within(screen.getByRole('main')).getByRole('link', { name: 'Skriv til sekretariatet' });
    expect(write.getAttribute('href')).toBe('/skriv-til-sekretariatet?fra=%2Ftilgaengelighed');
  });
});
