import { AttributeReader } from './attribute-reader';
import { JsonObject, JsonValue, RICH_TEXT_SCHEMA_VERSION, RichTextDocument, RichTextMark, RichTextNode, isJsonObject } from './document';
import { FaultTrail, RichTextFaultCode } from './faults';
import { mergeText } from './inline';
import { contentLimits } from './limits';
import { NodeGroup, NodeRule, markRules, nodeRules, setAttributes } from './schema';
import { cleanText } from './text';

const kindName = /^[A-Za-z][\w-]{0,63}$/;
const markOrder = [...markRules.keys()];

/** What the parent says of a child's place. Below an unknown node anything may stand. */
type Place = { holds: NodeGroup | 'text' | 'anything'; startsWith?: string | undefined };

/** Reads plain data into a normalised document and reports to the trail whatever the schema does not allow. */
export class DocumentReader {
  constructor(private readonly faults: FaultTrail) {}

  document(json: JsonValue): RichTextDocument {
    if (!isJsonObject(json) || json.type !== 'doc') this.faults.add('rich-text.not-a-document');
    const source = isJsonObject(json) ? json : {};
    const version = source.schemaVersion ?? RICH_TEXT_SCHEMA_VERSION;
    if (version !== RICH_TEXT_SCHEMA_VERSION) this.faults.add('rich-text.schema-version', 'schemaVersion');
    const content = this.content(source, { holds: 'block' }, 1);
    // The editor cannot open a document without a block to write in.
    return { type: 'doc', schemaVersion: RICH_TEXT_SCHEMA_VERSION, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
  }

  private content(parent: JsonObject, place: Place, depth: number): RichTextNode[] {
    const children = parent.content ?? [];
    if (!Array.isArray(children)) {
      this.faults.add('rich-text.content', 'content');
      return [];
    }
    const nodes = this.faults.within('content', () =>
      children.map((child, index) => this.faults.within(index, () => this.node(child, index, place, depth))),
    );
    return mergeText(nodes.filter((node) => node !== null));
  }

  private node(json: JsonValue, index: number, place: Place, depth: number): RichTextNode | null {
    if (this.faults.full) return null;
    if (!isJsonObject(json) || typeof json.type !== 'string' || !kindName.test(json.type)) return this.fault('rich-text.node');
    if (depth > contentLimits.nodeDepth) return this.fault('rich-text.too-deep');
    const { type } = json;
    const rule = nodeRules.get(type);
    if (!fits(type, index, rule, place)) return this.fault('rich-text.misplaced');
    if (type === 'text') return this.text(json, place);
    return rule ? this.known(type, json, rule, depth) : this.unknown(type, json, depth);
  }

  private text(json: JsonObject, place: Place): RichTextNode | null {
    if (typeof json.text !== 'string') return this.fault('rich-text.text');
    // Code is shown as it is typed: the editor allows no marks there.
    const marks = place.holds === 'text' ? [] : this.marks(json);
    return { type: 'text', ...(marks.length > 0 && { marks }), text: cleanText(json.text) };
  }

  private known(type: string, json: JsonObject, rule: NodeRule, depth: number): RichTextNode {
    const attrs = this.attributes(json, rule.attributes);
    const marks = rule.group === 'inline' ? this.marks(json) : [];
    const content = this.content(json, { holds: rule.holds ?? 'anything', startsWith: rule.startsWith }, depth + 1);
    if (!rule.holds && content.length > 0) this.faults.add('rich-text.content', 'content');
    if (rule.filled && content.length === 0) this.faults.add('rich-text.content-missing');
    return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }), ...(marks.length > 0 && { marks }) };
  }

  private unknown(type: string, json: JsonObject, depth: number): RichTextNode {
    const attrs = this.attributesAsTheyAre(json);
    const content = this.content(json, { holds: 'anything' }, depth + 1);
    const marks = this.marks(json);
    return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }), ...(marks.length > 0 && { marks }) };
  }

  private marks(json: JsonObject): RichTextMark[] {
    const list = json.marks ?? [];
    if (!Array.isArray(list)) {
      this.faults.add('rich-text.marks', 'marks');
      return [];
    }
    const marks = this.faults.within('marks', () => list.map((mark, index) => this.faults.within(index, () => this.mark(mark))));
    return oneOfEach(marks.filter((mark) => mark !== null));
  }

  private mark(json: JsonValue): RichTextMark | null {
    if (!isJsonObject(json) || typeof json.type !== 'string' || !kindName.test(json.type)) return this.fault('rich-text.marks');
    const attrs = markRules.has(json.type) ? this.attributes(json, markRules.get(json.type)) : this.attributesAsTheyAre(json);
    return { type: json.type, ...(attrs && { attrs }) };
  }

  private attributes(json: JsonObject, read: NodeRule['attributes']): JsonObject | undefined {
    const source = this.attributesAsTheyAre(json);
    if (!read) return undefined;
    const reader = new AttributeReader(source ?? {});
    const attributes = setAttributes(read(reader));
    this.faults.within('attrs', () => reader.faults.forEach(({ name, code }) => this.faults.add(code, name)));
    return attributes;
  }

  private attributesAsTheyAre(json: JsonObject): JsonObject | undefined {
    const attrs = json.attrs ?? undefined;
    if (attrs === undefined || isJsonObject(attrs)) return attrs;
    this.faults.add('rich-text.attribute', 'attrs');
    return undefined;
  }

  private fault(code: RichTextFaultCode): null {
    this.faults.add(code);
    return null;
  }
}

function fits(type: string, index: number, rule: NodeRule | undefined, { holds, startsWith }: Place): boolean {
  if (type === 'doc') return false;
  if (!rule) return true;
  if (index === 0 && startsWith && type !== startsWith) return false;
  return holds === 'anything' || (holds === 'text' ? type === 'text' : rule.group === holds);
}

/** Known marks once each and in their order, as a set has no other; unknown ones behind them as they came. */
function oneOfEach(marks: readonly RichTextMark[]): RichTextMark[] {
  const known = markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
  const unknown = new Map(marks.filter((mark) => !markRules.has(mark.type)).map((mark) => [JSON.stringify(mark), mark]));
  return [...known, ...unknown.values()];
}
