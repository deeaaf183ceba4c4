import type { Schema } from './schema';

/** What a request or an answer holds, by media type. */
export interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export const bytes: Schema = { type: 'string', format: 'binary' };

export const json = (schema: Schema): Content => ({ content: { 'application/json': { schema } } });
