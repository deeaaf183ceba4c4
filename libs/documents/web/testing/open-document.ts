import type { LibraryEntryView } from '@hv/documents/contracts';
import { type FakeAnswer, showPage } from '@hv/platform/web/testing';
import { DocumentPage } from '../document-page/document-page';
import { UPLOAD_TRANSPORT } from '../upload-sender';
import { aFile, aPreview, aSpace } from './a-library';
import { FakeUploads } from './fake-uploads';

interface World {
  readonly document?: () => LibraryEntryView;
  readonly language?: 'da' | 'en';
  readonly answer?: (method: string, url: string) => FakeAnswer | undefined;
}

/** What people do about it: nothing yet. By what comes after its address. */
const besideDocument: Readonly<Record<string, object>> = {
  threads: { items: [] },
  'approvals?limit=5': { items: [], next: null },
  review: { review: null },
};

/** Shows the page of a document, `Køreplan.pdf` unless said otherwise, to somebody who writes there. */
export async function openDocument({ document = () => aFile('Køreplan.pdf', { number: 3 }), language = 'da', answer }: World = {}) {
  const { id } = document();
  return showPage(DocumentPage, {
    inputs: { spaceId: 's', documentId: id },
    language,
    providers: [{ provide: UPLOAD_TRANSPORT, useValue: new FakeUploads() }],
    answer: ({ method, url }) => {
      const special = answer?.(method, url);
      if (special) return special;
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      if (url.endsWith('/preview')) return { status: 200, body: aPreview() };
      if (url === `/api/v1/documents/${id}`) return { status: 200, body: document() };
      if (method === 'GET' && besideDocument[url.slice(`/api/v1/documents/${id}/`.length)])
        return { status: 200, body: besideDocument[url.slice(`/api/v1/documents/${id}/`.length)]! };
      if (method === 'GET' && url === `/api/v1/entries/${id}/level`) return { status: 200, body: { level: 'normal', own: false } };
      return method === 'PUT' ? { status: 204 } : { status: 404, body: { code: 'documents.document-not-found' } };
    },
  });
}
