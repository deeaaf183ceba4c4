import { element, escapeHtml, openTag } from '../rich-text/markup';

/** What a mail says, before it is laid out. Plain text throughout: nothing of it is read as html. */
export interface MailContent {
  /** `da` or `en`. */
  readonly language: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Why they receive it, when they do not take part yet. */
  readonly why?: string;
}

const frames = {
  da: {
    name: 'Hele Vejen',
    about: 'Samarbejde i kommunale partnerskabsnetværk',
    why: 'Du får denne mail, fordi du er med i Hele Vejen. Den kan ikke besvares.',
  },
  en: {
    name: 'Hele Vejen',
    about: 'Collaboration in municipal partnership networks',
    why: 'You receive this mail because you take part in Hele Vejen. It cannot be answered.',
  },
} as const;

// Mail programs know neither custom properties nor style sheets of ours, so colours and sizes stand here.
const style = {
  body: 'margin:0;padding:24px 12px;background:#f4f3f0;color:#1f2428;font:16px/1.5 "IBM Plex Sans",system-ui,"Segoe UI",Arial,sans-serif',
  sheet: 'max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border:1px solid #d9d6cf;border-radius:6px',
  name: 'margin:0 0 24px;color:#0b5563;font-size:14px;font-weight:600',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  paragraph: 'margin:0 0 16px;white-space:pre-line',
  button: 'display:inline-block;padding:12px 20px;background:#0b5563;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600',
  foot: 'max-width:560px;margin:16px auto 0;color:#595f64;font-size:14px',
};

/**
 * Lays out a mail as text and as html, with the frame of its language around it (Danish unless it is English).
 * @throws TypeError when the action does not lead to a web address
 */
export function mailOf({ language, heading, paragraphs, action, why }: MailContent): { text: string; html: string } {
  const lang = language === 'en' ? 'en' : 'da';
  const frame = { ...frames[lang], ...(why === undefined ? {} : { why }) };
  if (action && !/^https?:$/.test(new URL(action.url).protocol)) throw new TypeError('a mail only links to the web');
  const text = [
    heading,
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    `-- \n${frame.name} · ${frame.about}\n${frame.why}`,
  ].join('\n\n');
  return { text: `${text}\n`, html: htmlOf(lang, frame, { language, heading, paragraphs, ...(action ? { action } : {}) }) };
}

function htmlOf(
  lang: keyof typeof frames,
  frame: { readonly name: string; readonly about: string; readonly why: string },
  { heading, paragraphs, action }: MailContent,
): string {
  const link = action
    ? element('p', element('a', escapeHtml(action.label), { href: action.url, style: style.button }), { style: style.paragraph })
    : '';
  const sheet = [
    element('p', escapeHtml(frame.name), { style: style.name }),
    element('h1', escapeHtml(heading), { style: style.heading }),
    ...paragraphs.map((paragraph) => element('p', escapeHtml(paragraph), { style: style.paragraph })),
    link,
  ].join('\n');
  const foot = element('p', `${escapeHtml(frame.about)}<br>${escapeHtml(frame.why)}`, { style: style.foot });
  const head = `${openTag('meta', { charset: 'utf-8' })}${openTag('meta', { name: 'viewport', content: 'width=device-width' })}${element('title', escapeHtml(heading))}`;
  return `<!doctype html>\n${element('html', `${element('head', head)}\n${element('body', `${element('main', sheet, { style: style.sheet })}\n${foot}`, { style: style.body })}`, { lang })}\n`;
}
