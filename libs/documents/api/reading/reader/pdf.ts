import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readingLimits } from '../reading-wish';
import { scaleToFit } from './small-picture';
import type { TextSink } from './text-sink';

/** A PDF that is open. Nothing in it runs: the library that would run its scripts is not loaded. */
export type Pdf = PDFDocumentProxy;

/** @throws Error when it is broken, or wants a password */
export async function openPdf(path: string, packages: string): Promise<Pdf> {
  const beside = (folder: string): string => join(packages, folder, '/');
  return getDocument({
    data: new Uint8Array(await readFile(path)),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: beside('cmaps'),
    standardFontDataUrl: beside('standard_fonts'),
    wasmUrl: beside('wasm'),
    iccUrl: beside('iccs'),
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: readingLimits.pixels,
    canvasMaxAreaInBytes: readingLimits.pixels * 4,
  }).promise;
}

/** Where the library and what it draws with lie. */
export const pdfPackage = (): string => dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** The words of its pages, as far as there is time and room. @returns whether of all of them */
export async function pdfText(pdf: Pdf, sink: TextSink): Promise<boolean> {
  for (let number = 1; number <= pdf.numPages; number++) {
    // Counted since the process began.
    if (number > readingLimits.pages || sink.full || performance.now() > readingLimits.pagesMs) return false;
    const page = await pdf.getPage(number);
    // A form feed ends a page, so that whoever finds a word knows on which it stands.
    sink.add(`${await wordsOf(page)}\n\f`);
    page.cleanup();
  }
  return !sink.full;
}

/** Draws its first page small, as WebP. */
export async function pdfPicture(pdf: Pdf, to: string): Promise<void> {
  const page = await pdf.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: scaleToFit(width, height) });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  await page.render({ canvas: canvas as never, viewport, background: 'white' }).promise;
  await writeFile(to, await canvas.encode('webp', 80));
}
