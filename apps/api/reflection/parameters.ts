import type { Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';

/** Where a handler's parameter comes from; `own`: one of the house's own decorators. */
export type ParameterSource = 'body' | 'query' | 'path' | 'header' | 'reply' | 'own' | 'other';

/** One parameter of a handler, as Nest will fill it in. */
export interface RouteParameter {
  readonly source: ParameterSource;
  /** Its name, when the decorator gives one: `id` of `@Param('id')`. */
  readonly name: string | undefined;
  /** The class the compiler wrote down; `Object` for interfaces and unions, undefined for an `import type`. */
  readonly type: unknown;
  /** What identifies a decorator of our own. */
  readonly factory: unknown;
  /** The pipes it goes through, beside the global one. */
  readonly pipes: readonly unknown[];
}

interface StoredParameter {
  readonly index: number;
  readonly data?: unknown;
  readonly factory?: unknown;
  readonly pipes?: readonly unknown[];
}

const sources: Readonly<Record<number, ParameterSource>> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'path',
  [RouteParamtypes.HEADERS]: 'header',
  [RouteParamtypes.RESPONSE]: 'reply',
};

/** Reads the parameters of a handler from Nest's metadata, in the order of the method. */
export function parametersOf(controller: Type, method: string): RouteParameter[] {
  const stored = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, StoredParameter>;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, method) ?? []) as unknown[];
  return Object.entries(stored)
    .map(([key, { index, data, factory, pipes = [] }]) => {
      const source = factory ? 'own' : (sources[Number(key.split(':')[0])] ?? 'other');
      return { index, source, name: typeof data === 'string' ? data : undefined, type: types[index], factory, pipes } as const;
    })
    .sort((one, other) => one.index - other.index)
    .map(({ index: _index, ...parameter }) => parameter);
}

/** What identifies a parameter decorator of our own: read off a method that uses it. @param decorator made by `createParamDecorator` */
export function factoryOf(decorator: () => ParameterDecorator): unknown {
  class Probe {
    take(): void {}
  }
  decorator()(Probe.prototype, 'take', 0);
  return parametersOf(Probe, 'take')[0]!.factory;
}
