/** Where the links of mails lead; their tokens stand behind `#`, so that they are never sent along or logged. */
export const passwordResetPath = '/ny-adgangskode';
export const confirmAddressPath = '/ny-mailadresse';
export const stopAddressChangePath = '/stop-ny-mailadresse';

/** How long a link to a new password is good, minutes. */
export const passwordResetMinutes = 30;
/** How long a new address may be confirmed, hours. */
export const confirmAddressHours = 24;
/** How long the old address can stop or undo a change of address, days. */
export const stopAddressChangeDays = 7;
