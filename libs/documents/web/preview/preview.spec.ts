import { ActivatedRoute } from '@angular/router';
import type { PreviewView } from '@hv/documents/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile, aPreview } from '../testing/a-library';
import { FakePdf } from '../testing/fake-pdf';
import { DocumentPreview } from './document-preview';
import { type OpensPdf, PDF_READER, PdfRefused } from './pdf-reader';

const address = '/api/v1/documents/a/versions/1/preview/content';
const words = '/api/v1/documents/a/versions/1/preview/text';
const aPdf = (change: Partial<PreviewView> = {}): PreviewView => aPreview({ kind: 'pdf', content: address, text: words, ...change });

interface World {
  readonly preview: () => PreviewView;
  readonly opens?: OpensPdf;
  /** What it is when it was asked to be read again. */
  readonly again?: () => PreviewView;
  readonly text?: string;
  readonly whole?: boolean;
  readonly language?: 'da' | 'en';
  /** What the address ends with. */
  readonly fragment?: string;
}

const show = ({ preview, opens, again, text = 'Vi mødes på Ærø', whole = true, language = 'da', fragment }: World) =>
  showPage(DocumentPreview, {
    inputs: { document: aFile('Referat.pdf', { id: 'a' }), number: 1 },
    language,
    providers: [
      { provide: PDF_READER, useValue: opens ?? (async () => Promise.reject(new PdfRefused('broken'))) },
      ...(fragment ? [{ provide: ActivatedRoute, useValue: { snapshot: { fragment } } }] : []),
    ],
    answer: ({ method, url }) => {
      if (method === 'PUT' && again) return { status: 200, body: again() };
      if (url === '/api/v1/documents/a/versions/1/preview') return { status: 200, body: preview() };
      return url === words ? { status: 200, body: { text, whole } } : { status: 404, body: { code: 'documents.nothing-to-show' } };
    },
  });

const pdf = () => new FakePdf([['Dagsorden', 'Børn og unge'], ['Side to'], ['Flere børn', 'BØRNENE']]);

describe('a PDF on its page', () => {
  beforeEach(freshBrowser);

  it('shows its pages, and only those near the view', async () => {
    const file = pdf();
    const opened: string[] = [];
    const { container } = await show({
      preview: aPdf,
      opens: async (asked) => {
        opened.push(asked);
        return file;
      },
    });
    expect(opened).toEqual([address]);
    expect(screen.getByRole('group', { name: 'Side 1' })).toBeTruthy();
    expect(screen.getByText('af 3')).toBeTruthy();
    expect(screen.getByText('Børn og unge')).toBeTruthy();
    expect(file.drawn).not.toContain(3);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('goes to a page that is typed or stepped to', async () => {
    const file = pdf();
    const { settle } = await show({ preview: aPdf, opens: async () => file });
    const field = screen.getByLabelText<HTMLInputElement>('Side');
    await userEvent.clear(field);
    await userEvent.type(field, '3');
    await userEvent.tab();
    await settle();
    expect(screen.getByRole('group', { name: 'Side 3' })).toBeTruthy();
    expect(field.value).toBe('3');
    await userEvent.click(screen.getByRole('button', { name: 'Forrige' }));
    await settle();
    expect(field.value).toBe('2');
    await userEvent.clear(field);
    await userEvent.type(field, '99');
    await userEvent.tab();
    await settle();
    expect(field.value).toBe('3');
  });

  it('is looked through: the hits are counted, marked, and gone to', async () => {
    const { settle, container } = await show({ preview: aPdf, opens: async () => pdf() });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Søg i dokumentet' }), 'børn{Enter}');
    await settle();
    expect(screen.getByText('1 af 3')).toBeTruthy();
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('Børn');
    await userEvent.click(screen.getByRole('button', { name: 'Næste fund' }));
    await settle();
    expect(screen.getByText('2 af 3')).toBeTruthy();
    expect(within(screen.getByRole('group', { name: 'Side 3' })).getByText('børn').tagName).toBe('MARK');
    expect(container.querySelectorAll('mark[data-current]')).toHaveLength(1);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'Hvidovre{Enter}');
    await settle();
    expect(screen.getByText('Ikke fundet')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('begins at the page that its address asks for', async () => {
    const { settle } = await show({ preview: aPdf, opens: async () => pdf(), fragment: 'side-3' });
    await settle();
    expect(screen.getByLabelText<HTMLInputElement>('Side').value).toBe('3');
  });

  it('is zoomed by buttons and keys', async () => {
    const { settle } = await show({ preview: aPdf, opens: async () => pdf() });
    const percent = () => Number(/(\d+) %/.exec(screen.getByText(/\d+ %/).textContent ?? '')![1]);
    expect(percent()).toBe(75);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom ind' }));
    await settle();
    expect(percent()).toBe(100);
    screen.getByRole('region', { name: 'Siderne i Referat.pdf' }).focus();
    await userEvent.keyboard('++-');
    await settle();
    expect(percent()).toBe(125);
    await userEvent.click(screen.getByRole('button', { name: 'Tilpas bredden' }));
    await settle();
    expect(percent()).toBe(75);
  });

  it('can be read as text alone, and tells what it was made of', async () => {
    const { settle, container } = await show({ preview: () => aPdf({ converted: true }), opens: async () => pdf() });
    expect(screen.getByText(/Vist som PDF/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Læs kun teksten' }));
    await settle();
    expect(screen.getByText('Vi mødes på Ærø')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    ['locked', 'da', 'Filen er låst med en adgangskode. Hent den for at åbne den.'],
    ['broken', 'en', 'The file could not be read, so it cannot be shown here. You can still download it.'],
  ] as const)('says why it cannot be shown: %s', async (why, language, said) => {
    await show({ preview: aPdf, language, opens: async () => Promise.reject(new PdfRefused(why)) });
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('is closed when it is left', async () => {
    const file = pdf();
    const { leave } = await show({ preview: aPdf, opens: async () => file });
    await leave();
    expect(file.closed).toBe(true);
  });
});

describe('what else is shown of a file', () => {
  beforeEach(freshBrowser);

  it('is the picture, with its name', async () => {
    const { container, settle } = await show({ preview: () => aPreview({ kind: 'image', content: address }) });
    expect(screen.getByRole('img', { name: 'Referat.pdf' }).getAttribute('src')).toBe(address);
    expect(await faultsOf(container)).toEqual([]);
    screen.getByRole('img').dispatchEvent(new Event('error'));
    await settle();
    expect(screen.getByText(/Billedet kunne ikke vises/)).toBeTruthy();
  });

  it('is its words, and whether these are all', async () => {
    const { settle } = await show({ preview: () => aPreview({ kind: 'text', text: words }), text: 'x'.repeat(60_000), whole: false });
    expect(screen.getByRole('region', { name: 'Teksten i Referat.pdf' }).textContent).toHaveLength(50_000);
    await userEvent.click(screen.getByRole('button', { name: 'Vis mere' }));
    await settle();
    expect(screen.getByText(/Her er kun begyndelsen/)).toBeTruthy();
  });

  it('is Markdown that is set', async () => {
    const { container } = await show({
      preview: () => aPreview({ kind: 'markdown', text: words }),
      text: '# Mål\n\n- **et**\n\n<b>nej</b>',
    });
    expect(screen.getByRole('heading', { name: 'Mål' })).toBeTruthy();
    expect(screen.getByText('et').tagName).toBe('STRONG');
    expect(screen.getByText('<b>nej</b>')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    ['none', 'Filen kan ikke vises her. Hent den for at se den.'],
    ['waiting', 'Forhåndsvisningen bliver gjort klar. Du kan hente filen allerede nu.'],
    ['failed', 'Filen kunne ikke læses, så den kan ikke vises her. Du kan stadig hente den.'],
    ['too-large', 'Filen er for stor til at blive vist her. Du kan stadig hente den.'],
  ] as const)('is said to be nothing: %s', async (kind, said) => {
    await show({ preview: () => aPreview({ kind }) });
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is read again when it could not be, by who may ask for it', async () => {
    let preview = aPreview({ kind: 'failed', again: true });
    const { server, settle, container } = await show({
      preview: () => preview,
      again: () => (preview = aPreview({ kind: 'waiting' })),
    });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(server.to('PUT', '/api/v1/documents/a/versions/1/preview')).toHaveLength(1);
    expect(screen.getByText(/Forhåndsvisningen bliver gjort klar/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
  });

  it('comes when the file has been read', async () => {
    let preview = aPreview({ kind: 'waiting' });
    const { fixture, settle } = await show({ preview: () => preview });
    preview = aPreview({ kind: 'text', text: words });
    fixture.componentRef.setInput('document', aFile('Referat.pdf', { id: 'a' }));
    await settle();
    expect(screen.getByText('Vi mødes på Ærø')).toBeTruthy();
  });
});
