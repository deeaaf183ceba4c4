import { type Mail, mailOf } from '@hv/platform/api';
import { mailWordsIn } from './mail-words';

/** Where these mails are turned off. */
const choicesPath = '/indbakke';

interface Reader {
  readonly personId: string;
  readonly recipient: string;
  readonly language: string;
}

interface Words {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What the one button says. */
  readonly action: string;
  /** Where it leads, a path of the web. */
  readonly path: string;
}

/** Writes a mail that ends by saying how to get no more of its kind. @param publicUrl where people reach the product */
export function writeMail(publicUrl: string, { personId, recipient, language }: Reader, words: Words): Mail {
  const url = (path: string): string => new URL(path, publicUrl).href;
  const paragraphs = [...words.paragraphs, mailWordsIn(language).off(url(choicesPath))];
  const action = { label: words.action, url: url(words.path) };
  return { personId, recipient, language, subject: words.subject, ...mailOf({ language, heading: words.heading, paragraphs, action }) };
}
