import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { aSpace, aThread } from '../testing';
import { NewThreadPage } from './new-thread-page';

const anne = '01990000-0000-7000-8000-000000000001';

const show = (person: FakeAnswer) =>
  showPage(NewThreadPage, {
    inputs: { spaceId: 's', naevn: anne },
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ url, method }) => {
      if (method === 'POST') return { status: 201, body: aThread({ id: 'ny' }) };
      if (url === `/api/v1/people/${anne}`) return person;
      return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 500 };
    },
  });

const text = () => screen.getByRole('textbox', { name: 'Det første indlæg' }) as HTMLTextAreaElement;
const title = () => screen.getByRole('textbox', { name: 'Hvad handler tråden om?' });

describe('a thread that asks somebody', () => {
  beforeEach(freshBrowser);

  it('begins with their name, once, and with the title to write', async () => {
    const { server, settle } = await show({ status: 200, body: { id: anne, name: 'Anne Hedegaard' } });
    await settle();
    expect(text().value).toContain('@Anne Hedegaard');
    expect(document.activeElement).toBe(title());
    expect(TestBed.inject(Router).url).toBe('/rum/s/samtaler/ny');
    await userEvent.type(title(), 'Hvordan gør I?');
    await userEvent.click(screen.getByRole('button', { name: 'Start tråden' }));
    await settle();
    expect(JSON.stringify(server.to('POST', '/api/v1/spaces/s/threads')[0]!.body)).toContain('Anne Hedegaard');
  });

  it('is an ordinary one when it can’t be known whom it is', async () => {
    const { settle } = await show({ status: 404, body: { code: 'networks.person-not-found' } });
    await settle();
    expect(text().value).toBe('');
    expect(TestBed.inject(Router).url).toBe('/rum/s/samtaler/ny');
  });
});
