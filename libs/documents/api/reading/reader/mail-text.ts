import { decoded, wordsOfPage } from './plain-text-coding';

/** Parts stand in parts; nobody writes them deeper. */
const deepest = 5;
const shownHeads = ['from', 'to', 'cc', 'date', 'subject', 'attachments'] as const;

/** What is told of a mail: what it says itself, and of its heads those that have something. */
export type Mail = Readonly<Record<Exclude<(typeof shownHeads)[number], 'attachments'>, string>> & {
  readonly attachments: readonly string[];
  readonly body: string;
};

/** A mail as a text. */
export function mailOf({ body, attachments, ...heads }: Mail): string {
  const about = { ...heads, attachments: attachments.filter(Boolean).join('; ') };
  const lines = shownHeads.flatMap((head) => (about[head] ? [`${head[0]!.toUpperCase()}${head.slice(1)}: ${about[head]}`] : []));
  return [...lines, '', body].join('\n');
}

interface Part {
  readonly heads: ReadonlyMap<string, string>;
  /** As it came: a character for each byte. */
  readonly body: string;
}

/** Whether a text begins as a mail does that was saved. */
export const isMail = (text: string): boolean =>
  /^[A-Za-z][\w-]*: /.test(text) &&
  /^(from|subject|mime-version|message-id): /im.test(text.slice(0, 8_000)) &&
  /^content-type: /im.test(text);

function partOf(raw: string): Part {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const heads = new Map(
    lines.flatMap(
      (line) =>
        [/^([\w-]+):\s*(.*)$/.exec(line)].flatMap((found) => (found ? [[found[1]!.toLowerCase(), found[2]!]] : [])) as [string, string][],
    ),
  );
  return { heads, body: end ? raw.slice(end.index + end[0].length) : '' };
}

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

function inCoding(bytes: Buffer, charset: string | undefined): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, true) ?? '';
  }
}

/** `=?utf-8?Q?M=C3=B8de?=` is what a head says with letters beyond ASCII. */
const headText = (head: string): string =>
  head
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, way: string, text: string) =>
      inCoding(way.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : fromQuoted(text.replace(/_/g, ' ')), charset),
    );

function wordsOf({ heads, body }: Part, depth: number): string {
  const type = heads.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined && depth < deepest) return wordsOfParts(body.split(`--${boundary}`).slice(1), type, depth);
  if (!/^text\//i.test(type) || /^attachment/i.test(heads.get('content-disposition') ?? '')) return '';
  const way = (heads.get('content-transfer-encoding') ?? '').toLowerCase();
  const bytes =
    way === 'base64' ? Buffer.from(body, 'base64') : way === 'quoted-printable' ? fromQuoted(body) : Buffer.from(body, 'latin1');
  const text = inCoding(bytes, /charset="?([\w-]+)"?/i.exec(type)?.[1]);
  return /^text\/html/i.test(type) ? wordsOfPage(text) : text;
}

/** Of what says the same in several ways the first that has words; else all, one after the other. */
function wordsOfParts(raw: readonly string[], type: string, depth: number): string {
  const parts = raw.filter((part) => !part.startsWith('--')).map((part) => wordsOf(partOf(part.replace(/^\r?\n/, '')), depth + 1));
  const said = parts.filter((words) => words.trim() !== '');
  return /^multipart\/alternative/i.test(type) ? (said[0] ?? '') : said.join('\n');
}

/** What is attached, by name. */
function attachedTo({ heads, body }: Part, depth: number): string[] {
  const type = heads.get('content-type') ?? '';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined && depth < deepest)
    return body
      .split(`--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => attachedTo(partOf(part.replace(/^\r?\n/, '')), depth + 1));
  const said = `${heads.get('content-disposition') ?? ''};${type}`;
  const coded = /filename\*=([\w-]+)'[^']*'([^;\s]+)/i.exec(said);
  if (coded) return [inCoding(fromQuoted(coded[2]!.replace(/%/g, '=')), coded[1])];
  return /name="?([^";]+)"?/i.exec(said)?.slice(1).map(headText) ?? [];
}

/** The words of a mail that was saved, who wrote them to whom, and about what. @param bytes all of it */
export function mailText(bytes: Buffer): string {
  const mail = partOf(bytes.toString('latin1'));
  const head = (name: string): string => headText(mail.heads.get(name) ?? '');
  const heads = { from: head('from'), to: head('to'), cc: head('cc'), date: head('date'), subject: head('subject') };
  return mailOf({ ...heads, attachments: attachedTo(mail, 0), body: wordsOf(mail, 0) });
}
