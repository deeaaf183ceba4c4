import type { Role } from '@hv/networks/contracts';
import { type MailContent, mailOf } from '@hv/platform/api';

/** What a mail about an invitation says. */
export interface InvitationLetter {
  readonly language: string;
  readonly inviter: string;
  readonly inviterOrganisation: string;
  readonly network: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly url: string;
  /** Until when the link is good; null: they are in already. */
  readonly until: Date | null;
}

const roleNames: Record<'da' | 'en', Record<Role, string>> = {
  da: {
    'project-lead': 'projektleder',
    participant: 'deltager',
    consultant: 'konsulent',
    monitor: 'styrelsens følger',
    secretariat: 'sekretariat',
    guest: 'gæst',
  },
  en: {
    'project-lead': 'project lead',
    participant: 'participant',
    consultant: 'consultant',
    monitor: 'monitor for the agency',
    secretariat: 'secretariat',
    guest: 'guest',
  },
};

/** A mail to someone who is asked into a network, in their language. */
export function invitationMail(letter: InvitationLetter): { readonly subject: string; readonly text: string; readonly html: string } {
  const content = letter.language === 'en' ? inEnglish(letter) : inDanish(letter);
  return { subject: content.heading, ...mailOf(content) };
}

function inDanish({ language, inviter, inviterOrganisation, network, organisation, roles, url, until }: InvitationLetter): MailContent {
  const by = inviterOrganisation ? `${inviter} fra ${inviterOrganisation}` : inviter;
  const as = `${roles.map((role) => roleNames.da[role]).join(' og ')} for ${organisation}`;
  const what = 'Hele Vejen er stedet, hvor kommunerne i netværket skriver sammen, deler erfaringer og finder hinanden.';
  if (!until)
    return {
      language,
      heading: `Du er nu med i »${network}«`,
      paragraphs: [`${by} har taget dig med i netværket »${network}« som ${as}.`, what],
      action: { label: 'Gå til netværket', url },
    };
  return {
    language,
    heading: `${inviter} inviterer dig til »${network}«`,
    paragraphs: [
      `${by} inviterer dig til netværket »${network}« som ${as}.`,
      what,
      `Linket er kun til dig. Det kan bruges én gang, til og med ${dayIn('da-DK', until)}. Kender du ikke afsenderen, skal du ikke gøre noget.`,
    ],
    action: { label: 'Tag imod invitationen', url },
    why: 'Du får denne mail, fordi du er inviteret til Hele Vejen. Den kan ikke besvares.',
  };
}

function inEnglish({ language, inviter, inviterOrganisation, network, organisation, roles, url, until }: InvitationLetter): MailContent {
  const by = inviterOrganisation ? `${inviter} from ${inviterOrganisation}` : inviter;
  const as = `${roles.map((role) => roleNames.en[role]).join(' and ')} for ${organisation}`;
  const what = 'Hele Vejen is where the municipalities of the network write together, share experience and find each other.';
  if (!until)
    return {
      language,
      heading: `You are now in “${network}”`,
      paragraphs: [`${by} has taken you into the network “${network}” as ${as}.`, what],
      action: { label: 'Go to the network', url },
    };
  return {
    language,
    heading: `${inviter} invites you to “${network}”`,
    paragraphs: [
      `${by} invites you to the network “${network}” as ${as}.`,
      what,
      `The link is for you alone. It can be used once, up to and including ${dayIn('en-GB', until)}. If you do not know the sender, you need not do anything.`,
    ],
    action: { label: 'Accept the invitation', url },
    why: 'You receive this mail because you were invited to Hele Vejen. It cannot be answered.',
  };
}

const dayIn = (locale: string, day: Date): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Copenhagen', day: 'numeric', month: 'long', year: 'numeric' }).format(day);
