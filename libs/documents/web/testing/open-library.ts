import type { LibraryEntryView, OpenUploadView } from '@hv/documents/contracts';
import type { SpaceView } from '@hv/networks/contracts';
import { type FakeAnswer, showPage } from '@hv/platform/web/testing';
import { LibraryPage } from '../library-page';
import { UPLOAD_TRANSPORT } from '../upload-sender';
import { aFile, aFolder, anOpenFolder, aSpace } from './a-library';
import { FakeUploads } from './fake-uploads';

interface World {
  readonly entries?: () => LibraryEntryView[];
  readonly folderId?: string;
  readonly space?: SpaceView;
  readonly left?: OpenUploadView[];
  readonly language?: 'da' | 'en';
  readonly answer?: (method: string, url: string) => FakeAnswer | undefined;
}

const library = [
  aFolder('Referater'),
  aFile('Køreplan.pdf', { number: 3 }),
  aFile('Loven', { kind: 'link', url: 'https://example.dk/lov', number: null, bytes: null }),
];

/** Shows a place of a library to somebody who writes there, unless said otherwise; uploads end at `uploads`. */
export async function openLibrary({ entries = () => library, folderId, space = aSpace(), left = [], language = 'da', answer }: World = {}) {
  const uploads = new FakeUploads();
  const page = await showPage(LibraryPage, {
    inputs: { spaceId: 's', ...(folderId ? { folderId } : {}) },
    language,
    providers: [{ provide: UPLOAD_TRANSPORT, useValue: uploads }],
    answer: ({ method, url }) => {
      const special = answer?.(method, url);
      if (special) return special;
      if (url === '/api/v1/spaces/s') return { status: 200, body: space };
      if (url === '/api/v1/uploads') return { status: 200, body: { items: left, next: null } };
      if (url === '/api/v1/folders/Referater') return { status: 200, body: anOpenFolder('Referater') };
      if (url.endsWith('/entries')) return { status: 200, body: { items: entries(), next: null } };
      return method === 'PUT' ? { status: 204 } : { status: 500 };
    },
  });
  return { ...page, uploads };
}
