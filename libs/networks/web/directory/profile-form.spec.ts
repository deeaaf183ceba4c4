import { TestBed } from '@angular/core/testing';
import type { ProfileView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ProfileForm } from './profile-form';
import { middleSquare } from './square-picture';
import { aDirectory, aProfile } from './testing/somebody';

const show = (profile: ProfileView = aProfile(), saving?: FakeAnswer) =>
  showPage(ProfileForm, {
    answer: ({ url, method, body }) => {
      if (url.endsWith('/people')) return { status: 200, body: aDirectory([]) };
      if (method === 'PATCH') return saving ?? { status: 200, body: { ...profile, ...(body as object), version: 4 } };
      return { status: 200, body: method === 'DELETE' ? { ...profile, pictureId: null, version: 4 } : profile };
    },
  });

const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Gem profilen' }));
const write = (label: string | RegExp, value: string): void => void fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('one’s own profile', () => {
  beforeEach(freshBrowser);

  it('is written and saved, based on the version that was read', async () => {
    const { server, settle, container } = await show();
    expect(await faultsOf(container)).toEqual([]);
    write(/^Titel/, 'Afdelingsleder');
    write(/^Hvad arbejder du med/, 'Tidlig opsporing.');
    write(/^Telefon/, ' 96 28 28 28 ');
    await userEvent.click(screen.getByLabelText('Myndighed'));
    await userEvent.click(screen.getByLabelText('Vis mette@herning.example til andre'));
    await userEvent.type(screen.getByRole('combobox', { name: /^Emner/ }), 'mentalisering{Enter}Skolefravær{Enter}');
    await userEvent.selectOptions(screen.getByLabelText(/^Sprog, du taler/, { selector: 'select' }), 'tysk');
    write(/^Væk til og med/, '2098-12-24');
    await settle();
    await save();
    await settle();
    const [request] = server.to('PATCH', '/api/v1/me/profile');
    expect(request!.headers.get('If-Match')).toBe('"3"');
    expect(request!.body).toEqual({
      title: 'Afdelingsleder',
      areas: ['authority', 'general'],
      subjects: ['skolefravær', 'mentalisering'],
      telephone: '96 28 28 28',
      showEmail: true,
      languages: ['da', 'de'],
      awayUntil: '2098-12-24',
      worksWith: 'Tidlig opsporing.',
    });
    expect(TestBed.inject(Toasts).shown()).toMatchObject([{ text: 'Profilen er gemt.' }]);
  });

  it('offers the subjects that others use, and takes off what was chosen', async () => {
    const { settle, container, server } = await show(aProfile({ subjects: ['fravær'] }));
    expect([...container.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual(['skolefravær']);
    // For them alone, nobody of the directory is fetched but the one who must be.
    expect(server.to('GET', '/api/v1/people').map(({ params }) => params.toString())).toEqual(['choices=true&limit=1']);
    await userEvent.click(screen.getByRole('button', { name: 'Fjern fravær' }));
    await userEvent.click(screen.getByRole('button', { name: 'Fjern dansk' }));
    await settle();
    await save();
    await settle();
    expect(server.to('PATCH', '/api/v1/me/profile')[0]!.body).toMatchObject({ subjects: [], languages: [], awayUntil: null });
  });

  it('is not sent with a CPR number or a telephone that is none', async () => {
    const { server, settle, container } = await show();
    write(/^Hvad arbejder du med/, 'barnet 010190-1111');
    write(/^Telefon/, 'ring');
    await save();
    await settle();
    expect(screen.getByText(/Her står et CPR-nummer/)).toBeTruthy();
    expect(screen.getByText(/Skriv et telefonnummer med tal/)).toBeTruthy();
    expect(server.to('PATCH', '/api/v1/me/profile')).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('that was changed elsewhere keeps what is written here, to be saved over it', async () => {
    const stale = { status: 412, body: { code: 'platform.stale', current: aProfile({ telephone: '11', version: 7 }) } };
    const { server, settle } = await show(aProfile(), stale);
    write(/^Titel/, 'Leder');
    await save();
    await settle();
    expect(screen.getByText(/ændret det imens/)).toBeTruthy();
    expect((screen.getByLabelText(/^Titel/) as HTMLInputElement).value).toBe('Leder');
    await save();
    await settle();
    expect(server.to('PATCH', '/api/v1/me/profile')[1]!.headers.get('If-Match')).toBe('"7"');
  });

  it('can go without its picture, and keeps what was written', async () => {
    const { settle, server, container } = await show(aProfile({ pictureId: 'p1' }));
    expect(screen.getByRole('img', { name: 'Mette Holm' }).getAttribute('src')).toBe('/api/v1/pictures/p1');
    write(/^Titel/, 'Leder');
    await userEvent.click(screen.getByRole('button', { name: 'Fjern billedet' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/me/picture')).toHaveLength(1);
    expect(container.querySelector('img')).toBeNull();
    expect((screen.getByLabelText(/^Titel/) as HTMLInputElement).value).toBe('Leder');
  });
});

it.each([
  [400, 300, { x: 50, y: 0, size: 300 }],
  [301, 900, { x: 0, y: 299, size: 301 }],
  [64, 64, { x: 0, y: 0, size: 64 }],
])('the square in the middle of %i × %i', (width, height, square) => expect(middleSquare(width, height)).toEqual(square));
