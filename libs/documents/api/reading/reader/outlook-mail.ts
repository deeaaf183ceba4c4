import { readFile } from 'node:fs/promises';
import type { FieldsData, default as MsgReaderClass } from '@kenjiuno/msgreader';
import { mailOf } from './mail-text';
import { wordsOfPage } from './plain-text-coding';

/** What stands in every item that Outlook saves, and in no other file of that form. */
const mark = Buffer.from('__properties_version1.0', 'utf16le');
/** What programs of before Unicode wrote in, here. */
const ansiEncoding = 'windows-1252';

/** The class, whether its package is seen as a module or as what that exports. */
async function readerClass(): Promise<typeof MsgReaderClass> {
  const { default: exported } = await import('@kenjiuno/msgreader');
  return 'default' in exported ? (exported.default as typeof MsgReaderClass) : exported;
}

/** The words of a mail that Outlook saved, who wrote it to whom, and what was attached; undefined when the file is something else. */
export async function outlookMail(path: string): Promise<string | undefined> {
  const bytes = await readFile(path);
  if (!bytes.includes(mark)) return undefined;
  const reader = new (await readerClass())(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  reader.parserConfig = { ansiEncoding };
  const mail = reader.getFileData();
  if (mail.error !== undefined || mail.messageClass === undefined) return undefined;
  const to = (kind: string): string =>
    (mail.recipients ?? [])
      .filter(({ recipType }) => recipType === kind)
      .map(({ name, smtpAddress, email }) => person(name, smtpAddress ?? email))
      .join('; ');
  return mailOf({
    from: person(mail.senderName, mail.senderSmtpAddress ?? mail.senderEmail),
    to: to('to'),
    cc: to('cc'),
    date: mail.messageDeliveryTime ?? mail.clientSubmitTime ?? '',
    subject: mail.subject ?? '',
    attachments: (mail.attachments ?? []).map(({ fileName, name, fileNameShort }) => fileName ?? name ?? fileNameShort ?? ''),
    body: bodyOf(mail),
  });
}

/** Within an organisation an address may be a path of its directory, which tells nobody anything. */
function person(name = '', address = ''): string {
  const mail = /^[^\s@]+@[^\s@]+$/.test(address) && address !== name ? ` <${address}>` : '';
  return `${name}${mail}`.trim();
}

function bodyOf({ body, bodyHtml, html }: FieldsData): string {
  if (body !== undefined && body.trim() !== '') return body;
  return wordsOfPage(bodyHtml ?? (html ? new TextDecoder('utf-8').decode(html) : ''));
}
