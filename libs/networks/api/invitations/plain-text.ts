import { isEmail } from 'class-validator';

/** What a spreadsheet takes for the beginning of a formula, written at full width too. */
const beginsFormula = /^[\s'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const control = /\p{Cc}/u;

/** Whether a text would be run when someone opens a list of names in a spreadsheet, or breaks the line it stands on. */
export const isDangerous = (text: string): boolean => beginsFormula.test(text) || control.test(text);

/** An address of one mailbox that every mail server reads the same way: no quotes, lists or comments. */
export const isPlainAddress = (text: string): boolean =>
  text.length <= 254 && isEmail(text) && !/[\s<>()[\]\\,;:"\p{Cc}]/u.test(text) && !beginsFormula.test(text);
