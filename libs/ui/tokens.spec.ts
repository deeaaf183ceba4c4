import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(process.cwd(), 'libs/ui/tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The declarations of the rule that begins with `start`. */
const declarations = (start: string): Map<string, string> => {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`no rule ${start}`);
  const body = css.slice(css.indexOf('{', from + start.length - 1) + 1, css.indexOf('}', from));
  return new Map([...body.matchAll(/(--hv-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']));
};

const ordinary = declarations(':root {');
const asked = declarations('@media (prefers-contrast: more) {\n  :root {');
const chosen = declarations(":root[data-look='contrast'] {");
const forced = declarations('@media (forced-colors: active) {\n  :root,\n  :root[data-look] {');

const looks = {
  light: { tokens: ordinary, side: 0, text: 4.5, graphic: 3 },
  dark: { tokens: ordinary, side: 1, text: 4.5, graphic: 3 },
  'high contrast on light': { tokens: new Map([...ordinary, ...chosen]), side: 0, text: 7, graphic: 4.5 },
  'high contrast on dark': { tokens: new Map([...ordinary, ...chosen]), side: 1, text: 7, graphic: 4.5 },
} as const;

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

const grounds = ['page', 'rail', 'raised', 'hover', 'selected'];
const avatars = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `avatar-${number}`);

/** Text on what it is read on. */
const textPairs: [string, string][] = [
  ...['text', 'text-muted', 'accent'].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...['new', 'danger', 'warning'].flatMap((text) =>
    ['page', 'rail', 'raised', 'hover', `${text}-tint`].map((ground): [string, string] => [text, ground]),
  ),
  ...['new', 'danger', 'warning'].map((kind): [string, string] => ['text', `${kind}-tint`]),
  ['accent', 'danger-tint'],
  ['accent', 'warning-tint'],
  ['on-accent', 'accent-strong'],
  ['on-accent', 'accent-strong-hover'],
  ['on-new', 'new-strong'],
  ['on-danger', 'danger-strong'],
  ['on-danger', 'danger-strong-hover'],
  ['on-offline', 'offline'],
  ...avatars.map((avatar): [string, string] => ['on-avatar', avatar]),
];

/** Edges, dots and rings on what they stand on. */
const graphicPairs: [string, string][] = [
  ...['border', 'focus', 'new-strong', 'accent-strong', 'danger-strong'].flatMap((mark) =>
    ['page', 'rail', 'raised'].map((ground): [string, string] => [mark, ground]),
  ),
  ['focus', 'selected'],
  ['focus', 'hover'],
  ['new-strong', 'selected'],
  ['new-strong', 'hover'],
  ['accent-strong', 'selected'],
  ['danger-strong', 'danger-tint'],
];

describe.each(Object.entries(looks))('the colours of %s', (_name, { tokens, side, text, graphic }) => {
  const colour = (token: string): string => {
    const value = tokens.get(`--hv-${token}`);
    const sides = value?.match(/^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/);
    const found = sides?.[side + 1];
    if (!found) throw new Error(`--hv-${token} is not light-dark(#…, #…): ${value}`);
    return found;
  };

  it.each(textPairs)(`reads: --hv-%s on --hv-%s is at least ${text}`, (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(text);
  });

  it.each(graphicPairs)(`shows: --hv-%s on --hv-%s is at least ${graphic}`, (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(graphic);
  });
});

describe('the looks', () => {
  it('give the same high contrast whether asked for or chosen', () => {
    expect([...chosen]).toEqual([...asked]);
  });

  it('map every colour to one of the person’s own where colours are forced', () => {
    const colours = [...ordinary].filter(([, value]) => value.includes('light-dark(')).map(([name]) => name);
    expect([...forced.keys()].sort()).toEqual(colours.sort());
    for (const [, value] of forced)
      expect(value).toMatch(/^(Canvas|CanvasText|LinkText|ButtonFace|ButtonText|Highlight|HighlightText|GrayText|none)$/);
  });

  it('know six sizes of type, in rem', () => {
    const sizes = ['small', 'body', 'reading', 'large', 'title', 'display'].map((size) => ordinary.get(`--hv-font-${size}`));
    expect(sizes.map((size) => parseFloat(size ?? '') * 16)).toEqual([14, 16, 18, 22, 28, 36]);
  });
});
