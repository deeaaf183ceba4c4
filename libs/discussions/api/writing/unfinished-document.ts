import { discussionProblems, type PostBody } from '@hv/discussions/contracts';
import { Unacceptable } from '@hv/platform/api';
import {
  checkRichText,
  contentLimits,
  findCprInRichText,
  platformProblems,
  type RichTextDocument,
  richTextFromPlain,
} from '@hv/platform/contracts';

/**
 * What somebody is in the middle of writing: a document that may lack the words for a picture. CPR numbers are not kept on the server,
 * not even in a draft: it stays in their browser until they are gone.
 * @throws Unacceptable
 */
export function unfinishedDocument(body: PostBody): object {
  const document = 'text' in body && typeof body.text === 'string' ? richTextFromPlain(body.text) : body;
  const check = checkRichText(document);
  const onlyUnnamed =
    !check.ok && check.faults.length < contentLimits.faults && check.faults.every(({ code }) => code === 'rich-text.alt-missing');
  if (!check.ok && !onlyUnnamed)
    throw new Unacceptable(
      platformProblems.invalid,
      'The body is not a rich-text document.',
      check.faults.map(({ path, code }) => ({ path: path ? `body.${path}` : 'body', code })),
    );
  const kept = check.ok ? check.document : document;
  if (findCprInRichText(kept as RichTextDocument).length > 0)
    throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be kept here.', [
      { path: 'body', code: discussionProblems.cprNumber },
    ]);
  return kept;
}
