export { type TextBlock, type TextPiece, type TextPlace, blocksOf, placesIn } from './blocks';
export { type RichTextCheck, checkRichText } from './check-rich-text';
export { type Mention, imagesOf, isEmptyRichText, mentionsOf } from './contents';
export {
  type JsonObject,
  type JsonValue,
  RICH_TEXT_SCHEMA_VERSION,
  type RichTextDocument,
  type RichTextMark,
  type RichTextNode,
  indexesOf,
} from './document';
export { type RichTextFault, type RichTextFaultCode, richTextFaultCodes } from './faults';
export { imageSource } from './image-source';
export { type NodeLayout, inlineLeaves, layoutOf } from './layout';
export { contentLimits } from './limits';
export { linkTargetOf } from './link-target';
export { plainTextOf, richTextFromPlain } from './plain-text';
export { type MentionKind, checkedAttributes, mentionKinds } from './schema';
export { charactersIn } from './text';
export { documentLinkLabel, withoutTitles } from './without-titles';
