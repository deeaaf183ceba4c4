import document from '../openapi.json';

/** As much of a schema as specs need. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly nullable?: boolean;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** One route of the document. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly description?: string }>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The committed document. */
export const openApi = document as unknown as OpenApi;

/** The operation of a route. @param path as Nest writes it, `/api/v1/threads/:id` */
export const operationAt = (method: string, path: string): Operation | undefined =>
  openApi.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];

/** Follows references to the schema itself. */
export function resolved(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const found = openApi.components.schemas[schema.$ref.split('/').at(-1)!];
  if (!found) throw new Error(`${schema.$ref} leads nowhere`);
  return resolved(found);
}

/** The JSON body of an operation, or undefined. */
export const bodyOf = (operation: Operation | undefined): Schema | undefined =>
  operation?.requestBody?.content?.['application/json']?.schema;
