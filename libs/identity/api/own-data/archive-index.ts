import { element, escapeHtml, openTag } from '@hv/platform/api/rich-text';
import type { BothLanguages } from '@hv/platform/contracts';

/** What an archive holds, for its first page. */
export interface ArchiveContents {
  readonly name: string;
  /** `da` or `en`. */
  readonly language: string;
  readonly madeAt: Date;
  readonly parts: readonly { readonly path: string; readonly about: BothLanguages }[];
  /** Paths of the files the person sent. */
  readonly files: readonly string[];
}

const words = {
  da: {
    title: 'Dine data i Hele Vejen',
    lead: (name: string, at: string) => `Alt, hvad Hele Vejen gemte om ${name} den ${at}.`,
    parts: 'Oplysninger',
    format: 'Filerne er JSON: tekst, som kan åbnes i enhver teksteditor og læses af andre systemer.',
    files: 'Billeder, du har sendt',
    none: 'Du har ikke sendt billeder.',
  },
  en: {
    title: 'Your data in Hele Vejen',
    lead: (name: string, at: string) => `All that Hele Vejen kept of ${name} on ${at}.`,
    parts: 'What is known',
    format: 'The files are JSON: text that any text editor opens and other systems read.',
    files: 'Pictures you sent',
    none: 'You sent no pictures.',
  },
};

const linkTo = (path: string): string => element('a', escapeHtml(path), { href: path });

/** The page that explains an archive, in the person's language; it needs nothing from anywhere. */
export function archiveIndex({ name, language, madeAt, parts, files }: ArchiveContents): string {
  const lang = language === 'en' ? 'en' : 'da';
  const said = words[lang];
  const at = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(madeAt);
  const listed = parts.map(({ path, about }) => `${element('dt', linkTo(path))}${element('dd', escapeHtml(about[lang]))}`).join('\n');
  const sent = files.length ? element('ul', files.map((path) => element('li', linkTo(path))).join('\n')) : element('p', said.none);
  const style = 'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}dd{margin:0 0 1rem}';
  const head = `${openTag('meta', { charset: 'utf-8' })}${openTag('meta', { name: 'viewport', content: 'width=device-width' })}${element('title', said.title)}${element('style', style)}`;
  const body = [
    element('h1', said.title),
    element('p', escapeHtml(said.lead(name, at))),
    element('h2', said.parts),
    element('p', said.format),
    element('dl', listed),
    element('h2', said.files),
    sent,
  ].join('\n');
  return `<!doctype html>\n${element('html', `${element('head', head)}\n${element('body', element('main', body))}`, { lang })}\n`;
}
