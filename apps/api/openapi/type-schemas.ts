import ts from 'typescript';
import { refTo, type Schema } from './schema';

/** Says in OpenAPI what a TypeScript type says. Classes, pages of something and named unions become schemas of their own. */
export class TypeSchemas {
  /** The named schemas that were met. */
  readonly named = new Map<string, Schema>();
  private readonly owners = new Map<string, ts.Symbol>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** @throws Error for a type that no JSON value has, and for two types of one name */
  of(type: ts.Type): Schema {
    const name = this.nameOf(type);
    if (!name) return this.written(type);
    const owner = type.aliasSymbol ?? type.symbol;
    if ((this.owners.get(name) ?? owner) !== owner) throw new Error(`Two types are named ${name}: in the document there can be one.`);
    if (!this.named.has(name)) {
      const schema: Schema = {};
      this.named.set(name, schema);
      this.owners.set(name, owner);
      const description = this.commentOf(owner);
      Object.assign(schema, description && { description }, this.written(type));
    }
    return refTo(name);
  }

  /** The properties of a class or interface, with those that must be there. */
  propertiesOf(type: ts.Type): { properties: Record<string, Schema>; required: string[] } {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const description = this.commentOf(property);
      const whole = this.checker.getTypeOfSymbol(property);
      const nullable = isNullable(whole);
      const schema = this.of(whole.isUnion() ? this.checker.getNonNullableType(whole) : whole);
      // Beside a $ref nothing else counts, so it is wrapped.
      const bare = schema.$ref && (nullable || description) ? { allOf: [schema] } : schema;
      properties[property.name] = { ...bare, ...(nullable && { nullable }), ...(description && { description }) };
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    return { properties, required };
  }

  /** What the comment above a declaration says, on one line. */
  commentOf(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.checker)).replace(/\s*\n\s*/g, ' ');
  }

  private nameOf(type: ts.Type): string | undefined {
    if (type.aliasSymbol && type.isUnion() && type.types.every((part) => part.flags & ts.TypeFlags.Object)) return type.aliasSymbol.name;
    if (type.isClass()) return type.symbol.name;
    const { target, typeArguments = [] } = type as ts.TypeReference;
    if (!target || this.checker.isArrayType(type) || this.checker.isTupleType(type)) return undefined;
    const parts = typeArguments.map((part) => this.nameOf(part)).filter((part) => part !== undefined);
    return parts.length > 0 ? `${type.symbol.name}Of${parts.join('')}` : undefined;
  }

  private written(type: ts.Type): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (type.isStringLiteral() || type.isNumberLiteral())
      return { type: typeof type.value === 'string' ? 'string' : 'number', enum: [type.value] };
    if (flags & ts.TypeFlags.BooleanLiteral) return { type: 'boolean', enum: [this.checker.typeToString(type) === 'true'] };
    if (flags & ts.TypeFlags.String) return { type: 'string' };
    if (flags & ts.TypeFlags.Number) return { type: 'number' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
    if (type.isUnion()) return this.union(type.types);
    if (flags & ts.TypeFlags.Object) return this.object(type);
    throw new Error(`No JSON value has the type ${this.checker.typeToString(type)}.`);
  }

  private union(types: readonly ts.Type[]): Schema {
    const nullable = types.some(isNull) ? { nullable: true } : {};
    const parts = types.filter((type) => !(type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
    if (parts.length > 0 && parts.every((part) => part.isStringLiteral()))
      return { type: 'string', enum: parts.map((part) => part.value), ...nullable };
    const bothBooleans = parts.filter(isBooleanLiteral).length === 2;
    const others = parts.filter((part) => !(bothBooleans && isBooleanLiteral(part)));
    const schemas: Schema[] = [...(bothBooleans ? [{ type: 'boolean' } as const] : []), ...others.map((part) => this.of(part))];
    return schemas.length === 1 ? { ...schemas[0], ...nullable } : { oneOf: schemas, ...nullable };
  }

  private object(type: ts.Type): Schema {
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: this.of(item!) };
    }
    const values = type.getStringIndexType();
    if (values) return { type: 'object', additionalProperties: this.of(values) };
    const { properties, required } = this.propertiesOf(type);
    return { type: 'object', properties, ...(required.length > 0 && { required }) };
  }
}

const isBooleanLiteral = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.BooleanLiteral) !== 0;

const isNull = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Null) !== 0;

const isNullable = (type: ts.Type): boolean => isNull(type) || (type.isUnion() && type.types.some(isNull));
