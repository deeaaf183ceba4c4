import type { PreviewKind, PreviewView } from '@hv/documents/contracts';
import { contentKind, isConverted } from '../reading/content-kind';
import type { LibraryStanding } from '../library.policy';
import { mayReadAgain } from './previews.policy';
import type { PreviewRow } from './previews.queries';

/** A version, as far as it decides how it is shown. */
interface Shown {
  readonly name: string;
  readonly mediaType: string;
  readonly createdById: string;
  readonly standing: LibraryStanding;
}

/** How something is shown. */
export function previewKind({ name, mediaType }: Pick<Shown, 'name' | 'mediaType'>, { state, pdf }: PreviewRow): PreviewKind {
  const kind = contentKind(mediaType);
  if (kind === 'pdf' || kind === 'image') return kind;
  if (pdf !== null) return 'pdf';
  if (state === 'read') return /\.(md|markdown)$/i.test(name) && kind === 'plain' ? 'markdown' : 'text';
  return state === null ? 'waiting' : state === 'nothing' ? 'none' : state;
}

/** What there is to show, with the addresses it is read at. @param path of the version, from the root of the site */
export function previewView(version: Shown, row: PreviewRow, path: string): PreviewView {
  const kind = previewKind(version, row);
  return {
    kind,
    pages: row.pages,
    converted: kind === 'pdf' && isConverted(contentKind(version.mediaType)),
    content: kind === 'pdf' || kind === 'image' ? `${path}/preview/content` : null,
    text: row.state === 'read' ? `${path}/preview/text` : null,
    thumbnail: row.thumbnail === null ? null : `${path}/thumbnail`,
    again: kind === 'failed' && mayReadAgain(version.standing, version),
  };
}
