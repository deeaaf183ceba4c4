import { discussionProblems, type PollView, type PostBody } from '@hv/discussions/contracts';
import { RENDERER_VERSION, renderRichText } from '@hv/platform/api/rich-text';
import { Unacceptable } from '@hv/platform/api';
import {
  checkRichText,
  findCprInRichText,
  imagesOf,
  isEmptyRichText,
  type Mention,
  mentionsOf,
  platformProblems,
  plainTextOf,
  type RichTextDocument,
  richTextFromPlain,
  withoutTitles,
} from '@hv/platform/contracts';

/** What is stored of a post's body: the model, and what is made from it. */
export interface PostContent {
  readonly document: RichTextDocument;
  readonly text: string;
  readonly html: string;
  readonly rendererVersion: number;
  /** Who is named in it. */
  readonly mentions: readonly Mention[];
  /** The pictures it shows. */
  readonly imageIds: readonly string[];
  /** What it asks its readers to choose between; most ask nothing. */
  readonly poll?: PollView;
}

/**
 * Checks what someone wrote and makes its html and text.
 * @throws Unacceptable when it is not a rich-text document, is empty, or holds a CPR number (the places are in `errors`; never logged)
 */
export function contentOf(body: PostBody): PostContent {
  const document = withoutTitles(documentOf(body));
  if (isEmptyRichText(document))
    throw new Unacceptable(discussionProblems.empty, 'There is no text.', [{ path: 'body', code: discussionProblems.empty }]);
  const numbers = findCprInRichText(document);
  if (numbers.length > 0) {
    const errors = [
      { path: 'body', code: discussionProblems.cprNumber, ranges: numbers.map(({ path, start, end }) => ({ path, start, end })) },
    ];
    throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be written here.', errors);
  }
  return {
    document,
    text: plainTextOf(document),
    html: renderRichText(document),
    rendererVersion: RENDERER_VERSION,
    mentions: mentionsOf(document),
    imageIds: imagesOf(document),
  };
}

function documentOf(body: PostBody): RichTextDocument {
  const check = checkRichText('type' in body ? body : plain(body));
  if (check.ok) return check.document;
  throw new Unacceptable(
    platformProblems.invalid,
    'The body is not a rich-text document.',
    check.faults.map(({ path, code }) => ({ path: path ? `body.${path}` : 'body', code })),
  );
}

function plain(body: PostBody): unknown {
  const { text, ...others } = body as { text?: unknown };
  if (typeof text !== 'string' || Object.keys(others).length > 0) return undefined;
  return richTextFromPlain(text);
}
