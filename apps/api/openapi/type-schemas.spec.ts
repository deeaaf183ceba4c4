import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import type { Schema } from './schema';
import { TypeSchemas } from './type-schemas';

const folder = mkdtempSync(join(tmpdir(), 'hv-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The schema of the type `Subject` of a text, and those it names. */
function schemasOf(text: string): { subject: Schema; named: Readonly<Record<string, Schema>> } {
  const file = join(folder, 'subject.ts');
  writeFileSync(file, text);
  const program = ts.createProgram({ rootNames: [file], options: { strict: true, lib: ['lib.es2024.d.ts'], noEmit: true } });
  const checker = program.getTypeChecker();
  const [subject] = program
    .getSourceFile(file)!
    .statements.filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => name.text === 'Subject');
  const schemas = new TypeSchemas(checker);
  return { subject: schemas.of(checker.getTypeFromTypeNode(subject!.type)), named: Object.fromEntries(schemas.named) };
}

describe('the schema of a type', () => {
  it.each<[string, Schema]>([
    ['string', { type: 'string' }],
    ['number', { type: 'number' }],
    ['boolean', { type: 'boolean' }],
    ['true', { type: 'boolean', enum: [true] }],
    [`'da' | 'en'`, { type: 'string', enum: ['da', 'en'] }],
    [`'da' | null`, { type: 'string', enum: ['da'], nullable: true }],
    ['string | null', { type: 'string', nullable: true }],
    ['boolean | undefined', { type: 'boolean' }],
    ['unknown', {}],
    ['object', { type: 'object' }],
    ['readonly string[]', { type: 'array', items: { type: 'string' } }],
    ['Record<string, number>', { type: 'object', additionalProperties: { type: 'number' } }],
    ['string | number', { oneOf: [{ type: 'string' }, { type: 'number' }] }],
    ['{ a: string; b?: number }', { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } }, required: ['a'] }],
  ])('%s', (type, schema) => {
    expect(schemasOf(`export type Subject = ${type};`).subject).toEqual(schema);
  });

  it('of a class has its name and comments', () => {
    const { subject, named } = schemasOf(`
      /** A thing. */
      export class ThingView {
        /** Its name. */
        readonly name!: string;
        readonly part!: PartView | null;
        readonly parts?: readonly PartView[];
      }
      export class PartView { readonly whole!: ThingView; }
      export type Subject = ThingView;`);
    expect(subject).toEqual({ $ref: '#/components/schemas/ThingView' });
    expect(named['ThingView']).toEqual({
      type: 'object',
      description: 'A thing.',
      properties: {
        name: { type: 'string', description: 'Its name.' },
        part: { allOf: [{ $ref: '#/components/schemas/PartView' }], nullable: true },
        parts: { type: 'array', items: { $ref: '#/components/schemas/PartView' } },
      },
      required: ['name', 'part'],
    });
    expect(named['PartView']?.properties).toEqual({ whole: { $ref: '#/components/schemas/ThingView' } });
  });

  it('of a page, or another interface of something, is named by both', () => {
    const { subject, named } = schemasOf(`
      export interface Page<Item> { readonly items: readonly Item[]; readonly next: string | null; }
      export class ThingView { readonly id!: string; }
      export type Subject = Page<ThingView>;`);
    expect(subject).toEqual({ $ref: '#/components/schemas/PageOfThingView' });
    expect(named['PageOfThingView']).toEqual({
      type: 'object',
      properties: { items: { type: 'array', items: { $ref: '#/components/schemas/ThingView' } }, next: { type: 'string', nullable: true } },
      required: ['items', 'next'],
    });
  });

  it('of a named union is named, too', () => {
    const { subject, named } = schemasOf(`
      export class OneView { readonly one!: 1; }
      export class OtherView { readonly other!: string; }
      export type AnyView = OneView | OtherView;
      export type Subject = AnyView[];`);
    expect(subject).toEqual({ type: 'array', items: { $ref: '#/components/schemas/AnyView' } });
    expect(named['AnyView']).toEqual({ oneOf: [{ $ref: '#/components/schemas/OneView' }, { $ref: '#/components/schemas/OtherView' }] });
  });

  it('is refused for what no JSON value is, and for two types of one name', () => {
    expect(() => schemasOf('export type Subject = { when: symbol };')).toThrow('No JSON value has the type symbol.');
    expect(() => schemasOf('export type Subject = bigint;')).toThrow('No JSON value has the type bigint.');
    const twice = `namespace a { export class ThingView { readonly a!: string; } } namespace b { export class ThingView { readonly b!: string; } }`;
    expect(() => schemasOf(`${twice} export type Subject = { a: a.ThingView; b: b.ThingView };`)).toThrow('Two types are named ThingView');
  });
});
