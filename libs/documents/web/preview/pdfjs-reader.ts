import { getDocument, PasswordException, type PDFDocumentProxy, PDFWorker, ResponseException, TextLayer } from 'pdfjs-dist';
import { type OpenPdf, type PdfDrawing, PdfRefused } from './pdf-reader';

/** Where the build puts what the library loads beside itself. */
const beside = '/pdf/';
/** Of what is larger than two of these, only what is looked at is fetched, in pieces of this size. */
const rangeBytes = 1_000_000;
const mostPixels = 16_000_000;

interface TrustedScripts {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

let worker: PDFWorker | undefined;

/** One worker for all that is looked at. Its script is ours, from our own address. */
function theWorker(): PDFWorker {
  if (worker && !worker.destroyed) return worker;
  const { trustedTypes } = window as Window & { readonly trustedTypes?: TrustedScripts };
  const script = `${beside}pdf.worker.min.mjs`;
  trusted ??= trustedTypes?.createPolicy('hele-vejen-pdf', { createScriptURL: (url) => url }).createScriptURL(script) ?? script;
  worker = new PDFWorker({ port: new Worker(trusted, { type: 'module' }) as never });
  return worker;
}

let trusted: string | undefined;

/** Opens a PDF with pdf.js. Nothing in it runs: what would run its scripts is not there. @throws PdfRefused */
export async function openWithPdfjs(address: string): Promise<OpenPdf> {
  const task = getDocument({
    url: address,
    worker: theWorker(),
    rangeChunkSize: rangeBytes,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: `${beside}cmaps/`,
    standardFontDataUrl: `${beside}standard_fonts/`,
    wasmUrl: `${beside}wasm/`,
    iccUrl: `${beside}iccs/`,
    enableXfa: false,
  });
  try {
    return new PdfjsDocument(await task.promise);
  } catch (error) {
    await task.destroy();
    throw new PdfRefused(error instanceof PasswordException ? 'locked' : error instanceof ResponseException ? 'away' : 'broken');
  }
}

class PdfjsDocument implements OpenPdf {
  readonly pages: number;

  constructor(private readonly pdf: PDFDocumentProxy) {
    this.pages = pdf.numPages;
  }

  async size(page: number) {
    const { width, height } = (await this.pdf.getPage(page)).getViewport({ scale: 1 });
    return { width, height };
  }

  async words(page: number) {
    const { items } = await (await this.pdf.getPage(page)).getTextContent();
    return items.flatMap((item) => ('str' in item ? [{ text: item.str, endsLine: item.hasEOL }] : []));
  }

  draw(number: number, scale: number, canvas: HTMLCanvasElement, layer: HTMLElement): PdfDrawing {
    let cancelled = false;
    let cancel = (): void => undefined;
    const done = (async () => {
      const page = await this.pdf.getPage(number);
      if (cancelled) throw new Error('cancelled');
      const viewport = page.getViewport({ scale });
      const { width, height } = viewport;
      const density = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)));
      canvas.width = Math.floor(width * density);
      canvas.height = Math.floor(height * density);
      const drawing = page.render({ canvas, viewport, ...(density === 1 ? {} : { transform: [density, 0, 0, density, 0, 0] }) });
      const words = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport } as never);
      cancel = () => {
        drawing.cancel();
        words.cancel();
      };
      layer.style.setProperty('--total-scale-factor', String(scale));
      await Promise.all([drawing.promise, words.render()]);
      return words.textDivs;
    })();
    return {
      done,
      cancel: () => {
        cancelled = true;
        cancel();
      },
    };
  }

  close(): void {
    void this.pdf.loadingTask.destroy();
  }
}
