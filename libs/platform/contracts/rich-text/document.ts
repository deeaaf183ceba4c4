/** The rich-text document: ProseMirror JSON with a version. Type aliases, not interfaces, so that the editor's own JSON type takes them without a cast. */

/** Raised only when an older reader would misunderstand a document; new kinds of nodes and marks do not raise it, they are shown as their text. */
export const RICH_TEXT_SCHEMA_VERSION = 1;

export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export type JsonObject = { [key: string]: JsonValue };

export type RichTextMark = { type: string; attrs?: JsonObject };

export type RichTextNode = { type: string; attrs?: JsonObject; content?: RichTextNode[]; marks?: RichTextMark[]; text?: string };

/** A document as `checkRichText` returns it and as it is stored. */
export type RichTextDocument = { type: 'doc'; schemaVersion: typeof RICH_TEXT_SCHEMA_VERSION; content: RichTextNode[] };

/** The child indexes of a path (`content.2.content.0` gives `[2, 0]`), the way an editor finds the node. */
export function indexesOf(path: string): number[] {
  return (path.match(/\d+/g) ?? []).map(Number);
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
