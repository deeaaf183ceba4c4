import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { screen } from '@testing-library/dom';
import { ABOUT_SPACE } from './about-space-token';
import { KeptSpaces } from './kept-spaces';
import { SpaceAboutPage } from './space-about-page';

@Component({ template: '<p>Mere om {{ spaceId() }}</p>' })
class More {
  readonly spaceId = input.required<string>();
}

const space = {
  id: 's',
  kind: 'cluster',
  name: 'Klynge Vest',
  purpose: '',
  networkId: 'n',
  parentSpaceId: null,
  abilities: { write: true, moderate: true },
  audience: { organisations: 1, people: 1 },
};

const show = async (load: () => Promise<typeof More>) => {
  const shown = await showPage(SpaceAboutPage, {
    inputs: { spaceId: 's' },
    providers: [{ provide: ABOUT_SPACE, useValue: load }],
    answer: ({ url }) => (url === '/api/v1/spaces/s' ? { status: 200, body: space } : { status: 500 }),
  });
  await TestBed.inject(KeptSpaces).space('s').reload();
  await shown.settle();
  return shown;
};

describe('what the application adds to what a space is about', () => {
  beforeEach(freshBrowser);

  it('stands at the end of it', async () => {
    await show(() => Promise.resolve(More));
    expect(screen.getByText('Mere om s')).toBeTruthy();
  });

  it('is left out when it could not be fetched', async () => {
    await show(() => Promise.reject(new Error('no network')));
    expect(screen.getByRole('heading', { name: 'Forløb', level: 2 })).toBeTruthy();
  });
});
