import { relative } from 'node:path';
import ts from 'typescript';
import type { Schema } from './schema';
import { TypeSchemas } from './type-schemas';

/** What the source says of one handler. */
export interface HandlerSource {
  /** The comment above it. */
  readonly summary: string;
  /** What else may be wrong, by status: the `@throws` of the comment above it, e.g. `@throws 409 discussions.post-removed`. */
  readonly problems: Readonly<Record<string, string>>;
  /** The capability it belongs to, e.g. `discussions`. */
  readonly capability: string;
  /** What it answers; undefined for nothing. */
  readonly answer: Schema | undefined;
  /** What the comment above the answer's type says. */
  readonly answerSays: string;
  readonly body: Schema | undefined;
  /** The parameters of `?…`, by name. */
  readonly query: { readonly properties: Readonly<Record<string, Schema>>; readonly required: readonly string[] };
}

/** What the source says of all handlers, by `ThreadsController.view`. */
export interface Source {
  readonly handlers: ReadonlyMap<string, HandlerSource>;
  readonly schemas: TypeSchemas;
  /** The schema of a class that no handler names. @throws Error when there is no such class */
  named(name: string): Schema;
}

const noQuery = { properties: {}, required: [] };

/** Reads the controllers, and the types they take and answer, that a program imports. @param entry its first file */
export function readSource(entry: string): Source {
  const program = programOf(entry);
  const checker = program.getTypeChecker();
  const schemas = new TypeSchemas(checker);
  const handlers = new Map<string, HandlerSource>();
  const classes = program
    .getSourceFiles()
    .filter(isOurs)
    .flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  for (const node of classes) {
    if (!decoratorsOf(node).has('Controller')) continue;
    for (const method of node.members.filter(ts.isMethodDeclaration))
      handlers.set(`${node.name!.text}.${method.name.getText()}`, handlerOf(method, checker, schemas));
  }
  const named = (name: string): Schema => {
    const found = classes.find((node) => node.name?.text === name);
    if (!found) throw new Error(`There is no class ${name}.`);
    return schemas.of(checker.getTypeAtLocation(found));
  };
  return { handlers, schemas, named };
}

function programOf(entry: string): ts.Program {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }: ts.Diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const { options } = ts.getParsedCommandLineOfConfigFile('apps/api/tsconfig.json', {}, host)!;
  return ts.createProgram({ options, rootNames: [entry] });
}

const isOurs = ({ fileName, isDeclarationFile }: ts.SourceFile): boolean => !isDeclarationFile && !fileName.includes('/node_modules/');

function handlerOf(method: ts.MethodDeclaration, checker: ts.TypeChecker, schemas: TypeSchemas): HandlerSource {
  const answer = answerOf(checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method)!), checker);
  const taken = (decorator: string): ts.Type | undefined => {
    const parameter = method.parameters.find((node) => decoratorsOf(node).has(decorator));
    return parameter && checker.getTypeAtLocation(parameter);
  };
  const [body, query] = [taken('Body'), taken('Query')];
  const symbol = answer?.aliasSymbol ?? answer?.symbol;
  return {
    summary: schemas.commentOf(checker.getSymbolAtLocation(method.name)!),
    problems: problemsOf(method),
    capability: relative('libs', method.getSourceFile().fileName).split('/')[0]!,
    answer: answer && schemas.of(answer),
    answerSays: symbol ? schemas.commentOf(symbol) : '',
    body: body && schemas.of(body),
    query: query ? schemas.propertiesOf(query) : noQuery,
  };
}

/** @throws Error when a problem begins with no status */
function problemsOf(method: ts.MethodDeclaration): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const tag of ts.getJSDocTags(method).filter(({ tagName }) => tagName.text === 'throws')) {
    const told = ts.getTextOfJSDocComment(tag.comment)?.replace(/\s+/g, ' ') ?? '';
    const [, status, words] = /^([45]\d\d) (.+)$/.exec(told) ?? [];
    if (!status || !words) throw new Error(`${method.name.getText()} does not say by which status: @throws ${told}`);
    problems[status] = problems[status] ? `${problems[status]} ${words}` : words;
  }
  return problems;
}

/** The type that becomes JSON. A handler that may answer a string or bytes beside a view has the view's JSON at hand already. */
function answerOf(returned: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const type = checker.getAwaitedType(returned)!;
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return undefined;
  if (!type.isUnion() || type.aliasSymbol) return type;
  const views = type.types.filter((part) => part.flags & ts.TypeFlags.Object && part.getSymbol()?.name !== 'Buffer');
  return views.length === 1 ? views[0] : type;
}

function decoratorsOf(node: ts.HasDecorators): ReadonlySet<string> {
  const called = (ts.getDecorators(node) ?? []).map(({ expression }) =>
    ts.isCallExpression(expression) ? expression.expression : expression,
  );
  return new Set(called.map((expression) => expression.getText()));
}
