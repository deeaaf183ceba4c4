import type { HttpRequest } from '@angular/common/http';
import type { SecondFactorsView } from '@hv/identity/contracts';
import { type FakeAnswer, showPage } from '@hv/platform/web/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SecurityPage } from '../security/security-page';

/** Of somebody who has a password alone. */
export const nothing: SecondFactorsView = {
  email: 'mette@herning.example',
  newEmail: null,
  hasPassword: true,
  authenticatorAt: null,
  recoveryCodesLeft: 0,
  passkeys: [],
};
/** Of somebody who has every second factor. */
export const all: SecondFactorsView = {
  ...nothing,
  authenticatorAt: '2026-11-20T08:00:00Z',
  recoveryCodesLeft: 2,
  passkeys: [{ id: 'k1', name: 'Min telefon', synced: true, createdAt: '2026-11-20T08:00:00Z', usedAt: null }],
};
export const sessions = [
  { id: 's1', device: 'Firefox, Windows', createdAt: '2026-11-22T08:00:00Z', usedAt: '2026-11-22T09:00:00Z', current: true },
  { id: 's2', device: '', createdAt: '2026-11-21T08:00:00Z', usedAt: '2026-11-21T09:00:00Z', current: false },
];
export const codes = ['AAAAA-BBBBB', 'CCCCC-DDDDD'];
export const setUp = { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x', qr: { size: 21, path: 'M0 0h7v1h-7z' } };

type Answers = Readonly<Record<string, () => FakeAnswer>>;

/** Shows the security page. @param answers to what it asks, as `GET second-factors`; the rest is as it mostly is */
export const show = (factors: SecondFactorsView, answers: Answers = {}, language: 'da' | 'en' = 'da') =>
  showPage(SecurityPage, {
    language,
    answer: ({ method, url }: HttpRequest<unknown>) => {
      const asked = `${method} ${url.replace('/api/v1/', '')}`;
      if (asked in answers) return answers[asked]!();
      if (asked === 'GET second-factors') return { status: 200, body: factors };
      if (asked === 'GET federated-accounts' || asked === 'GET sign-in/oidc') return { status: 200, body: { items: [] } };
      if (asked === 'GET access-tokens') return { status: 200, body: { items: [] } };
      if (asked === 'GET sessions') return { status: 200, body: { items: sessions } };
      return { status: 204 };
    },
  });

export const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
