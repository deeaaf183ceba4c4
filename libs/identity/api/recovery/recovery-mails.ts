import { passwordResetMinutes } from '@hv/identity/contracts';
import { type MailContent, mailOf } from '@hv/platform/api';

/** A mail as it is sent, but for whom it goes to. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const letterOf = (content: MailContent): Letter => ({ subject: content.heading, ...mailOf(content) });

/** The link to a new password. @param language `da` or `en` */
export const resetMail = (language: string, url: string): Letter =>
  letterOf(
    language === 'en'
      ? {
          language,
          heading: 'Choose a new password',
          paragraphs: [
            `Somebody asked for a new password to Hele Vejen with this address. If it was you, follow the link within ${passwordResetMinutes} minutes. It can be used once.`,
            'If it was not you, you need not do anything: your password is as it was.',
          ],
          action: { label: 'Choose a new password', url },
        }
      : {
          language,
          heading: 'Vælg en ny adgangskode',
          paragraphs: [
            `Nogen har bedt om en ny adgangskode til Hele Vejen med denne mailadresse. Var det dig, så følg linket inden ${passwordResetMinutes} minutter. Det kan bruges én gang.`,
            'Var det ikke dig, skal du ikke gøre noget: din adgangskode er, som den var.',
          ],
          action: { label: 'Vælg en ny adgangskode', url },
        },
  );

/** Tells that the password was changed. @param url where one asks for a new one */
export const passwordChangedMail = (language: string, url: string): Letter =>
  letterOf(
    language === 'en'
      ? {
          language,
          heading: 'Your password was changed',
          paragraphs: [
            'The password of your account was changed by the link we sent. You were signed out everywhere, and access tokens have ended.',
            'If it was not you, choose a new password now, and tell the secretariat.',
          ],
          action: { label: 'It was not me', url },
        }
      : {
          language,
          heading: 'Din adgangskode er ændret',
          paragraphs: [
            'Adgangskoden til din konto er ændret med det link, vi sendte. Du er logget ud alle steder, og nøgler til andre systemer er holdt op med at virke.',
            'Var det ikke dig, så vælg en ny adgangskode nu, og sig det til sekretariatet.',
          ],
          action: { label: 'Det var ikke mig', url },
        },
  );
