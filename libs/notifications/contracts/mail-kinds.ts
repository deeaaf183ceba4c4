import type { MailChoicesView } from './mail-choices';

/** Kinds of mails that are chosen, and turned off each by itself. */
export const mailKinds = ['reminders', 'reports'] as const satisfies readonly (keyof MailChoicesView)[];
export type MailKind = (typeof mailKinds)[number];

/** Where the link of a mail leads that turns off mails of its kind; what allows it stands behind `#`. */
export const unsubscribePath = '/afmeld';

/** The kind of mail that a link turns off, as it says itself; undefined when it was cut off on its way. */
export const mailKindOf = (token: string): MailKind | undefined => mailKinds.find((kind) => token.startsWith(`${kind}.`));
