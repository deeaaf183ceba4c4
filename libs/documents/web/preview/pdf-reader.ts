import { InjectionToken } from '@angular/core';

/** A run of words on a page. */
export interface PdfWords {
  readonly text: string;
  readonly endsLine: boolean;
}

/** Points, 72 to an inch. */
export interface PdfSize {
  readonly width: number;
  readonly height: number;
}

/** A page that is being drawn. */
export interface PdfDrawing {
  /** The elements that its words stand in, in the order of `words`, when it is drawn. Fails when it could not be, or was cancelled. */
  readonly done: Promise<readonly HTMLElement[]>;
  readonly cancel: () => void;
}

/** A PDF that is open. Pages count from 1. */
export interface OpenPdf {
  readonly pages: number;
  size(page: number): Promise<PdfSize>;
  words(page: number): Promise<readonly PdfWords[]>;
  /** @param scale pixels of the screen for a point @param layer where its words go, invisible, for selecting and reading aloud */
  draw(page: number, scale: number, canvas: HTMLCanvasElement, layer: HTMLElement): PdfDrawing;
  close(): void;
}

/** Why a PDF cannot be shown. */
export class PdfRefused extends Error {
  constructor(readonly why: 'locked' | 'broken' | 'away') {
    super(why);
  }
}

/** Opens PDFs. @throws PdfRefused */
export type OpensPdf = (address: string) => Promise<OpenPdf>;

export const PDF_READER = new InjectionToken<OpensPdf>('opens PDFs', {
  providedIn: 'root',
  // Only who looks at a PDF loads what reads it.
  factory: () => async (address) => (await import('./pdfjs-reader')).openWithPdfjs(address),
});
