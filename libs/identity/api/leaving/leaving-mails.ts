import { leavingDays } from '@hv/identity/contracts';
import { type Letter, letterOf } from '../recovery/recovery-mails';

const dayIn = (language: string, day: Date): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'da', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(day);

/**
 * Tells somebody that they will be erased, with the one link by which they stay.
 * @param language `da` or `en`; @param own whether they wanted it themselves; @param url the link
 */
export const leavingMail = (language: string, own: boolean, eraseAt: Date, url: string): Letter => {
  const day = dayIn(language, eraseAt);
  return letterOf(
    language === 'en'
      ? {
          language,
          heading: own ? 'You are leaving Hele Vejen' : 'You will be erased from Hele Vejen',
          paragraphs: [
            own ? `You asked to leave. On ${day} you are erased.` : `An administrator decided that you are erased on ${day}.`,
            'Until then everything is as it was. Afterwards your name, address, profile, drafts and settings are gone and cannot be brought back. What you wrote to others stays, without your name.',
            `If you think better of it, or if it was not you, follow the link within ${leavingDays} days. You need not sign in.`,
          ],
          action: { label: 'Stay in Hele Vejen', url },
        }
      : {
          language,
          heading: own ? 'Du er ved at forlade Hele Vejen' : 'Du bliver slettet fra Hele Vejen',
          paragraphs: [
            own
              ? `Du har bedt om at forlade Hele Vejen. Den ${day} bliver du slettet.`
              : `En administrator har besluttet, at du slettes den ${day}.`,
            'Indtil da er alt, som det var. Derefter er dit navn, din adresse, profil, kladder og indstillinger væk og kan ikke hentes tilbage. Det, du har skrevet til andre, bliver stående uden dit navn.',
            `Fortryder du, eller var det ikke dig, så følg linket inden for ${leavingDays} dage. Du behøver ikke at logge ind.`,
          ],
          action: { label: 'Bliv i Hele Vejen', url },
        },
  );
};
