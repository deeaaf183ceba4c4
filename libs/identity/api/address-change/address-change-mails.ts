import { confirmAddressHours, stopAddressChangeDays } from '@hv/identity/contracts';
import { type Letter, letterOf } from '../recovery/recovery-mails';

/** To the new address: whoever reads it confirms it. @param language `da` or `en` */
export const confirmMail = (language: string, url: string): Letter =>
  letterOf(
    language === 'en'
      ? {
          language,
          heading: 'Confirm your new mail address',
          paragraphs: [
            `You asked to sign in to Hele Vejen by this address. Follow the link within ${confirmAddressHours} hours; it can be used once. Until then you sign in by the old one.`,
            'If it was not you, you need not do anything.',
          ],
          action: { label: 'Confirm the address', url },
          why: 'You receive this mail because somebody wrote this address in Hele Vejen. It cannot be answered.',
        }
      : {
          language,
          heading: 'Bekræft din nye mailadresse',
          paragraphs: [
            `Du har bedt om at logge ind i Hele Vejen med denne adresse. Følg linket inden ${confirmAddressHours} timer; det kan bruges én gang. Indtil da logger du ind med den gamle.`,
            'Var det ikke dig, skal du ikke gøre noget.',
          ],
          action: { label: 'Bekræft adressen', url },
          why: 'Du får denne mail, fordi nogen har skrevet denne adresse i Hele Vejen. Den kan ikke besvares.',
        },
  );

/** To the old address: whoever reads it can stop or undo it. */
export const stopMail = (language: string, newEmail: string, url: string): Letter =>
  letterOf(
    language === 'en'
      ? {
          language,
          heading: 'Your mail address is about to be changed',
          paragraphs: [
            `Somebody who is signed in as you asked to sign in by ${newEmail} instead of this address. If it was you, you need not do anything here.`,
            `If it was not you, stop it. You can for ${stopAddressChangeDays} days, also after the new address was confirmed. Then you are signed out everywhere, and can choose a new password.`,
          ],
          action: { label: 'It was not me: stop it', url },
        }
      : {
          language,
          heading: 'Din mailadresse er ved at blive ændret',
          paragraphs: [
            `Nogen, der er logget ind som dig, har bedt om at logge ind med ${newEmail} i stedet for denne adresse. Var det dig, skal du ikke gøre noget her.`,
            `Var det ikke dig, så stop det. Det kan du i ${stopAddressChangeDays} dage, også efter at den nye adresse er bekræftet. Så bliver du logget ud alle steder og kan vælge en ny adgangskode.`,
          ],
          action: { label: 'Det var ikke mig: stop det', url },
        },
  );
